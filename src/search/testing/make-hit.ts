import type { SearchEntry } from '../../schemas/search-index.ts';
import type { Hit } from '../find-hits.ts';

/** An entry without words, date or values, unless something else is given. */
export function makeEntry(name: string, over: Partial<SearchEntry> = {}): SearchEntry {
  return {
    name,
    place: 0,
    url: `/${name}/`,
    date: { edtf: null, min: null, max: null },
    filters: {},
    shared: {},
    starts: [2],
    passages: [],
    ...over,
  };
}

/** A hit on a page of that name, or on one of its passages. */
export function makeHit(name: string, over: Partial<SearchEntry> = {}, hit: Partial<Hit> = {}): Hit {
  return { entry: makeEntry(name, over), passage: 0, score: 1, words: [], ...hit };
}

/** A date by its bounds; the same day twice when only one is given. */
export function dated(min: string | null, max: string | null = min): Pick<SearchEntry, 'date'> {
  return { date: { edtf: min ?? max, min, max } };
}
