import type { Range } from '../../../src/schemas/span.ts';
import { findBody } from './find-body.ts';
import type { Paragraph } from './paragraph.ts';
import { readByline } from './read-byline.ts';

/** A byline may stand this many paragraphs into the running text, below a standfirst and a caption. */
const BELOW_START = 2;

/**
 * The name in a text's byline, as UTF-16 offsets of the text. `stated` is the author whom the mark-up names: their first
 * mention near the start of the text is taken when no line reads as a byline. Null when there is none.
 */
export function findAuthor(paragraphs: readonly Paragraph[], stated: string | undefined): Range | null {
  const { first } = findBody(paragraphs);
  const top = paragraphs.slice(0, first + BELOW_START).filter(({ removed }) => removed === null);
  for (const { text, start } of top) {
    const byline = readByline(text);
    if (byline !== null) return { start: start + byline.start, end: start + byline.end };
  }
  if (stated === undefined || stated === '') return null;
  for (const { text, start, prose } of top) {
    const at = prose ? -1 : text.indexOf(stated);
    if (at !== -1) return { start: start + at, end: start + at + stated.length };
  }
  return null;
}
