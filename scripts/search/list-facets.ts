import type { SearchFacets } from '../../src/schemas/search-facets.ts';
import { FACETS, type Facet, type SearchLabels } from './make-facets.ts';

/** A page or passage as the index has it. */
export interface IndexedRecord {
  /** Pagefind's name for it. */
  name: string;
  filters: SearchLabels['filters'];
}

/** Which records have which values, in the order of the records given; values that none has are left out. */
export function listFacets(
  records: readonly IndexedRecord[],
  values: Readonly<Record<Facet, ReadonlyMap<string, string>>>,
): SearchFacets {
  const places = new Map<string, number[]>();
  for (const [place, { filters }] of records.entries()) {
    for (const [facet, ids] of Object.entries(filters)) {
      for (const id of ids) {
        const key = `${facet} ${id}`;
        const known = places.get(key);
        if (known === undefined) places.set(key, [place]);
        else known.push(place);
      }
    }
  }
  const filters = FACETS.map((facet) => ({
    id: facet,
    values: [...values[facet]].flatMap(([id, label]) => {
      const having = places.get(`${facet} ${id}`);
      return having === undefined ? [] : [{ id, label, records: having }];
    }),
  }));
  return { records: records.map(({ name }) => name), filters };
}
