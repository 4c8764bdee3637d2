import { foldWord } from '../../src/schemas/fold-word.ts';
import { wordsFileOf } from '../../src/schemas/search-format.ts';
import type { SearchHead, SearchWords } from '../../src/schemas/search-index.ts';

/** With more words than this, files by one letter would be more than a search should have to load. */
const MOST_BY_LETTER = 10_000;
const words = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The words of all texts in their most frequent spelling, with how often each stands there, by the name of their file. */
export function listWords(texts: Iterable<string>): Pick<SearchHead, 'letters'> & { files: Map<string, SearchWords> } {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const spellings = Map.groupBy([...counts].sort(byCount), ([word]) => foldWord(word));
  spellings.delete('');
  const letters = spellings.size > MOST_BY_LETTER ? 2 : 1;
  const files = Map.groupBy(spellings, ([key]) => wordsFileOf(key, letters));
  const countOf = (own: [string, number][]) => own.reduce((sum, [, count]) => sum + count, 0);
  return {
    letters,
    files: new Map(
      [...files].map(([file, own]) => [
        file,
        Object.fromEntries(own.map(([key, spelled]) => [spelled[0]?.[0] ?? key, countOf(spelled)])),
      ]),
    ),
  };
}

/** The most frequent first; the order of the others must not depend on the machine. */
function byCount([a, many]: [string, number], [b, more]: [string, number]): number {
  return more - many || (a < b ? -1 : 1);
}
