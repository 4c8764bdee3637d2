import { FACETS, type Facet } from '../../src/schemas/search-format.ts';
import type { SearchEntry, SearchValues } from '../../src/schemas/search-index.ts';

/** For each facet the values that pages and passages have, in the order of their names, and how many have each. */
export function listValues(
  entries: readonly Omit<SearchEntry, 'name' | 'place' | 'starts'>[],
  names: Readonly<Record<Facet, ReadonlyMap<string, string>>>,
): Map<Facet, SearchValues> {
  const counts = new Map<string, number>();
  const count = (facet: Facet, ids: Iterable<string>) => {
    for (const id of ids) counts.set(`${facet} ${id}`, (counts.get(`${facet} ${id}`) ?? 0) + 1);
  };
  for (const { filters, shared, passages } of entries) {
    for (const facet of FACETS) {
      count(facet, filters[facet] ?? []);
      for (const own of passages) count(facet, new Set([...(shared[facet] ?? []), ...(own[facet] ?? [])]));
    }
  }
  const valuesOf = (facet: Facet) =>
    [...names[facet]].flatMap(([id, label]) => {
      const having = counts.get(`${facet} ${id}`);
      return having === undefined ? [] : [{ id, label, count: having }];
    });
  return new Map(FACETS.map((facet) => [facet, valuesOf(facet)]));
}
