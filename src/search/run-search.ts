import type { SearchState } from './address.ts';
import { countValues, narrow } from './facets.ts';
import { findHits, type Finding, type Hit } from './find-hits.ts';
import type { SearchEngine } from './open-search.ts';
import { parseQuery } from './parse-query.ts';
import type { Variants } from './spell-alike.ts';

/** What a search comes to. */
export interface Outcome extends Omit<Finding, 'hits'> {
  /** Best first, as the filters leave them. */
  pages: Hit[];
  passages: Hit[];
  /** How many there would be without filters. */
  unfiltered: number;
  /** For each filter, its values that would leave anything, or are chosen. */
  facets: ReadonlyMap<string, CountedValue[]>;
}

/** A value of a filter with how much choosing it would leave. */
export interface CountedValue {
  id: string;
  label: string;
  count: number;
  isChosen: boolean;
}

/** Searches and filters. Without words and filters, everything. */
export async function runSearch(
  engine: SearchEngine,
  { query, choice }: SearchState,
  variants: Variants,
): Promise<Outcome> {
  const { members, placeOf, filters } = engine;
  const { hits, ...said } = await findHits(engine.pagefind, parseQuery(query), variants);
  const left = narrow(hits, choice, members).sort((a, b) => b.score - a.score || placeOf(a.id) - placeOf(b.id));
  const isPassage = members('kind', 'passage');
  const facets = filters.map(({ id: filter, values }) => {
    const chosen = new Set(choice[filter]);
    const counts = countValues(
      hits,
      filter,
      values.map(({ id }) => id),
      choice,
      members,
    );
    const counted = values.map(({ id, label }) => ({
      id,
      label,
      count: counts.get(id) ?? 0,
      isChosen: chosen.has(id),
    }));
    return [filter, counted.filter(({ count, isChosen }) => count > 0 || isChosen)] as const;
  });
  return {
    ...said,
    pages: left.filter(({ id }) => !isPassage.has(id)),
    passages: left.filter(({ id }) => isPassage.has(id)),
    unfiltered: hits.length,
    facets: new Map(facets),
  };
}
