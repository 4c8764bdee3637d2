import { BREAK, splitWords } from '../../src/schemas/search-format.ts';

/** Where the pieces of an indexed text begin, the first apart: `a b BREAK c BREAK d` → 3 and 5, as Pagefind counts words. */
export function findStarts(content: string): number[] {
  return splitWords(content).flatMap((word, place) => (word.trim() === BREAK ? [place + 1] : []));
}
