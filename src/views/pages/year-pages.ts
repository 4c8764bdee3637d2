import type { YearOfCalls } from '../calls/calls-by-year.ts';
import { partByWeight } from './part-by-weight.ts';
import { ROOM_OF_A_PAGE } from './weights.ts';

/** A page by its address and its name. */
export type PartOfYears = Pick<YearOfCalls<unknown>, 'id' | 'label'>;

/** A page of a year, between those before and after it. */
export interface YearPage<Item> {
  year: YearOfCalls<Item>;
  previous: PartOfYears | null;
  next: PartOfYears | null;
}

/** Years as pages: one that is too heavy for one page goes on in parts, `1953`, `1953-2`, …, labelled `1953, part 2 of 3`. */
export function yearPages<Item>(
  years: readonly YearOfCalls<Item>[],
  weightOf: (item: Item) => number,
): YearPage<Item>[] {
  const parts = years.flatMap(({ id, label, items }) =>
    partByWeight(items, weightOf, ROOM_OF_A_PAGE).map((part, index, { length }) => ({
      id: index === 0 ? id : `${id}-${index + 1}`,
      label: length === 1 ? label : `${label}, part ${index + 1} of ${length}`,
      items: part,
    })),
  );
  const named = parts.map(({ id, label }) => ({ id, label }));
  return parts.map((year, index) => ({ year, previous: named[index - 1] ?? null, next: named[index + 1] ?? null }));
}
