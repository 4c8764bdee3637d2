import { FACETS, type Facet } from '../schemas/search-format.ts';
import type { Hit } from './find-hits.ts';
import type { Period } from './read-period.ts';
import { valuesOf } from './values-of.ts';

/** The ids chosen in each filter, e.g. `{ kind: ['passage'], theme: ['arms-control'] }`. */
export type Choice = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** The hits that have, in every filter in which something is chosen, one of the values chosen, and may be of the period. */
export function narrow(hits: readonly Hit[], choice: Choice, period: Period): Hit[] {
  const tests = FACETS.flatMap((facet) => {
    const ids = new Set(choice[facet]);
    return ids.size === 0 ? [] : [(hit: Hit) => valuesOf(hit, facet).some((id) => ids.has(id))];
  });
  return hits.filter((hit) => mayBeOf(period, hit) && tests.every((test) => test(hit)));
}

/**
 * How many hits each value of a filter would give: those with the value among the hits that all other filters leave. Within
 * one filter values add to each other, so its own choice is set aside.
 */
export function countValues(hits: readonly Hit[], facet: Facet, choice: Choice, period: Period): Map<string, number> {
  const counts = new Map<string, number>();
  for (const hit of narrow(hits, { ...choice, [facet]: [] }, period)) {
    for (const id of valuesOf(hit, facet)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** A date with two bounds may be any day between them: it counts when one of those days is of the period. */
function mayBeOf({ from, to }: Period, { entry: { date } }: Hit): boolean {
  if (from === null && to === null) return true;
  if (date.min === null && date.max === null) return false;
  return (
    (from === null || date.max === null || date.max >= from) && (to === null || date.min === null || date.min <= to)
  );
}
