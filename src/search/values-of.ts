import type { Facet } from '../schemas/search-format.ts';
import type { Hit } from './find-hits.ts';

/** The values of a filter that a page or passage has, by id. */
export function valuesOf({ entry, passage }: Pick<Hit, 'entry' | 'passage'>, facet: Facet): readonly string[] {
  if (passage === 0) return entry.filters[facet] ?? [];
  const [own, shared] = [entry.passages[passage - 1]?.[facet], entry.shared[facet]];
  if (own === undefined || shared === undefined) return own ?? shared ?? [];
  return [...new Set([...shared, ...own])];
}
