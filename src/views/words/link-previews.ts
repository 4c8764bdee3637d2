import type { Range } from '../../schemas/span.ts';

/** A passage that links of a page lead to, and the words that the first of them cites. */
export interface CitedPassage {
  /** Of its preview, e.g. `evening-post-p4`. */
  id: string;
  source: string;
  passage: string;
}

/** Where a link leads, in the eyes of whoever knows the sources: a passage and its length, or null for none to show. */
export type FindPassage = (source: string, words: Range) => { passage: string; length: number } | null;

/** How much of its sources a page carries for previews, in code points: about 2 KB compressed. */
const ROOM = 4500;

/** A page that is longer than this by itself, in letters of HTML, has less room for previews: by a fifth of what it is longer by. */
const LONG = 45_000;

/**
 * Ties every link to cited words (`…/sources/<id>/#w<start>-<end>`) to the preview of their passage, by `interestfor`, and
 * names the passages that need one. In the order of the page, as long as there is room: what finds none stays a link.
 */
export function linkPreviews(html: string, findPassage: FindPassage): { html: string; passages: CitedPassage[] } {
  const passages = new Map<string, CitedPassage>();
  let room = Math.min(ROOM, ROOM - (html.length - LONG) / 5);
  const linked = html.replaceAll(LINK, (link, source: string, start: string, end: string) => {
    const found = findPassage(source, { start: Number(start), end: Number(end) });
    if (found === null) return link;
    const id = `${source}-${found.passage}`;
    if (!passages.has(id)) {
      if (found.length > room) return link;
      room -= found.length;
      passages.set(id, { id, source, passage: found.passage });
    }
    return `${link} interestfor="${id}"`;
  });
  return { html: linked, passages: [...passages.values()] };
}

const LINK = /<a href="[^"#]*\/sources\/([a-z0-9-]+)\/#w(\d+)-(\d+)"/gu;
