import type { Facet } from '../../src/schemas/search-format.ts';
import type { FacetValues } from '../../src/schemas/search-index.ts';

/** Each value once, without what is not known; facets without a value are left out. */
export function knownValues(values: Partial<Record<Facet, readonly (string | null | undefined)[]>>): FacetValues {
  const known = Object.entries(values).map(
    ([facet, ids]) => [facet, [...new Set(ids)].filter((id) => id !== null && id !== undefined)] as const,
  );
  return Object.fromEntries(known.filter(([, ids]) => ids.length > 0));
}
