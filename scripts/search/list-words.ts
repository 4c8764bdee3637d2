import { foldWord } from '../../src/schemas/fold-word.ts';
import { letterOf, type SearchWords } from '../../src/schemas/search-index.ts';

/** Shorter ones are hardly mistyped. */
const SHORTEST = 4;
const words = /\p{L}[\p{L}\p{M}]*/gu;

/** The words of all texts in their most frequent spelling, with how often each stands there; by the name of their file. */
export function listWords(texts: Iterable<string>): Map<string, SearchWords> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(words)) {
      if (word.length >= SHORTEST) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const spellings = new Map<string, { word: string; count: number; most: number }>();
  for (const [word, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = foldWord(word);
    const known = spellings.get(key);
    if (known === undefined) spellings.set(key, { word, count, most: count });
    else {
      known.count += count;
      if (count > known.most) Object.assign(known, { word, most: count });
    }
  }
  const files = Map.groupBy(spellings, ([key]) => letterOf(key));
  return new Map(
    [...files].map(([letter, own]) => [letter, Object.fromEntries(own.map(([, { word, count }]) => [word, count]))]),
  );
}
