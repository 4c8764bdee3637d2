import type { SearchEntry } from '../schemas/search-index.ts';

/** How fast more of the same word counts for less, as in BM25. */
const SATURATION = 1.2;
/** The length of a common passage, in words: in a longer text each word counts for less. */
const COMMON_LENGTH = 60;
/** A word in a title counts as so many. */
const IN_TITLE = 4;

/**
 * How well a page (0) or passage answers: for each term, how rare it is times how much of the text it is, by BM25.
 * `words` are the places of each term there, `rarities` what each term counts for.
 */
export function scoreWords(
  { starts }: Pick<SearchEntry, 'starts'>,
  passage: number,
  words: readonly (readonly number[])[],
  rarities: readonly number[],
): number {
  const [about = 0] = starts;
  const start = starts[passage] ?? 0;
  const length = passage === 0 ? COMMON_LENGTH : (starts[passage + 1] ?? start + COMMON_LENGTH) - start;
  const lengthening = SATURATION * (0.5 + (0.5 * length) / COMMON_LENGTH);
  return words
    .map((places) => places.reduce((sum, place) => sum + (passage === 0 && place < about ? IN_TITLE : 1), 0))
    .reduce((score, count, term) => score + ((rarities[term] ?? 0) * count) / (count + lengthening), 0);
}
