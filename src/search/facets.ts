import type { Hit } from './find-hits.ts';

/** The ids chosen in each filter, e.g. `{ kind: ['passage'], theme: ['arms-control'] }`. */
export type Choice = Readonly<Partial<Record<string, readonly string[]>>>;

/** The pages and passages that a value of a filter has. */
export type Members = (filter: string, id: string) => ReadonlySet<string>;

/** The hits that have, in every filter in which something is chosen, one of the values chosen. */
export function narrow(hits: readonly Hit[], choice: Choice, members: Members): Hit[] {
  const tests = Object.entries(choice).map(([filter, ids = []]) => ids.map((id) => members(filter, id)));
  return hits.filter(({ id }) => tests.every((sets) => sets.length === 0 || sets.some((set) => set.has(id))));
}

/**
 * How many hits each value would give: those with the value among the hits that all other filters leave. Within one filter
 * values add to each other, so its own choice is set aside.
 */
export function countValues(
  hits: readonly Hit[],
  filter: string,
  ids: readonly string[],
  choice: Choice,
  members: Members,
): Map<string, number> {
  const left = new Set(narrow(hits, { ...choice, [filter]: [] }, members).map(({ id }) => id));
  return new Map(ids.map((id) => [id, left.intersection(members(filter, id)).size] as const));
}
