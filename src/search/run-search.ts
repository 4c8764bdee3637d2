import { FACETS, type Facet } from '../schemas/search-format.ts';
import type { SearchState } from './address.ts';
import { countAlone, findHits, type Finding, type Hit } from './find-hits.ts';
import { countValues, narrow } from './narrow.ts';
import type { SearchIndex } from './open-index.ts';
import { parseQuery, type Term } from './parse-query.ts';
import { readPeriod } from './read-period.ts';
import { sortHits } from './sort-hits.ts';
import type { Variants } from './spell-alike.ts';
import { suggestWords } from './suggest-words.ts';

/** What a search comes to. */
export interface Outcome extends Pick<Finding, 'ignored' | 'alike'> {
  /** In the order asked for, as the filters leave them. */
  pages: Hit[];
  passages: Hit[];
  /** How many there would be without filters. */
  unfiltered: number;
  /** For each filter, how many its values would leave. */
  counts: ReadonlyMap<Facet, ReadonlyMap<string, number>>;
  /** What was typed as a day and is none. */
  unread: string[];
  /** For each word that is nowhere, words of the index that may be meant; only those that have any. */
  meant: ReadonlyMap<string, string[]>;
  /** Where nothing has all terms: how many have each by itself. */
  alone: { term: Term; count: number }[];
}

/** Query → terms → hits → narrowed → sorted. Without words and filters, everything. */
export async function runSearch(index: SearchIndex, state: SearchState, variants: Variants): Promise<Outcome> {
  const { choice, from, to, order } = state;
  const { hits, searches, ignored, alike } = await findHits(index, parseQuery(state.query), variants);
  const { unread, ...period } = readPeriod(from, to);
  const left = sortHits(narrow(hits, choice, period), order);
  const wanted = searches.filter(({ term }) => !term.isExcluded);
  const nowhere = wanted.filter(({ term, places }) => !term.isPhrase && places.size === 0);
  const meant = await Promise.all(
    nowhere.map(async ({ term }) => [term.text, await suggestWords(index, term.text)] as const),
  );
  const alone = hits.length === 0 && wanted.length > 1 ? wanted : [];
  return {
    ignored,
    alike,
    pages: left.filter(({ passage }) => passage === 0),
    passages: left.filter(({ passage }) => passage > 0),
    unfiltered: hits.length,
    counts: new Map(FACETS.map((facet) => [facet, countValues(hits, facet, choice, period)])),
    unread,
    meant: new Map(meant.filter(([, words]) => words.length > 0)),
    alone: await Promise.all(
      alone.map(async (search) => ({ term: search.term, count: await countAlone(index, search) })),
    ),
  };
}
