import { findPhrase } from './find-phrase.ts';
import { findWord, type Places } from './find-word.ts';
import type { SearchIndex } from './open-index.ts';
import type { Term } from './parse-query.ts';
import { spellAlike, type Variants } from './spell-alike.ts';

/** Where a term stands in any of its spellings. */
export interface TermPlaces {
  term: Term;
  places: Places;
  /** The spellings besides its own that stand anywhere. */
  alike: string[];
}

/**
 * Looks for one term. Each is a search of its own: Pagefind alone would take a phrase only as the whole query, know no
 * spellings, and leave out in silence a word that it does not have.
 */
export async function findPlaces(
  index: Pick<SearchIndex, 'find' | 'words'>,
  term: Term,
  variants: Variants,
): Promise<TermPlaces> {
  const places = new Map<string, readonly number[]>();
  const alike: string[] = [];
  for (const [number, spelling] of spellAlike(term, variants).entries()) {
    const found = await (spelling.includes(' ') ? findPhrase(index, spelling) : findWord(index, spelling));
    if (number > 0 && [...found].some(([name, words]) => isNew(places.get(name), words))) alike.push(spelling);
    for (const [name, words] of found) places.set(name, [...new Set([...(places.get(name) ?? []), ...words])]);
  }
  return { term, places, alike };
}

function isNew(known: readonly number[] | undefined, words: readonly number[]): boolean {
  return known === undefined || words.some((word) => !known.includes(word));
}
