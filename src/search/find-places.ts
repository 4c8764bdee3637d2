import type { SearchIndex } from './open-index.ts';
import type { Term } from './parse-query.ts';
import { spellAlike, type Variants } from './spell-alike.ts';

/** Where a term stands in any of its spellings. */
export interface TermPlaces {
  term: Term;
  /** The places of its words, by the name of the page. */
  places: ReadonlyMap<string, readonly number[]>;
  /** The spellings besides its own that stand anywhere. */
  alike: string[];
}

/**
 * Looks for one term. Each is a search of its own: Pagefind alone would take a phrase only as the whole query, know no
 * spellings, and leave out in silence a word that it does not have.
 */
export async function findPlaces(index: Pick<SearchIndex, 'find'>, term: Term, variants: Variants): Promise<TermPlaces> {
  const places = new Map<string, number[]>();
  const alike: string[] = [];
  for (const [number, spelling] of spellAlike(term, variants).entries()) {
    const results = await index.find(/\s/u.test(spelling) ? `"${spelling}"` : spelling);
    const found = results.filter(({ words }) => words.length > 0);
    if (number > 0 && found.some(({ id, words }) => isNew(places.get(id), words))) alike.push(spelling);
    for (const { id, words } of found) places.set(id, [...new Set([...(places.get(id) ?? []), ...words])]);
  }
  return { term, places, alike };
}

function isNew(known: readonly number[] | undefined, words: readonly number[]): boolean {
  return known === undefined || words.some((word) => !known.includes(word));
}
