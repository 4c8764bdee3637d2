import type { Passage } from '../../src/schemas/passage.ts';
import type { Source } from '../../src/schemas/source.ts';

/** A passage as search finds it. */
export interface PassageRecord {
  passage: Passage;
  /** Where it stands, from the site's root, e.g. `/sources/evening-post/#p4`. */
  url: string;
  /** Its words. */
  content: string;
}

/** The passages of a source that have words, in order. */
export function listPassages(source: Source, text: string): PassageRecord[] {
  const letters = Array.from(text);
  return source.kept
    .map((passage) => ({
      passage,
      url: `/sources/${source.id}/#${passage.id}`,
      // To Pagefind a zero-width space parts the words of a language that has no spaces.
      content: letters.slice(passage.start, passage.end).join('').replaceAll('\u200B', '').trim(),
    }))
    .filter(({ content }) => /[\p{L}\p{N}]/u.test(content));
}
