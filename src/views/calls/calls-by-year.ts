import type { Call } from '../../schemas/call.ts';
import { placeOf } from '../timeline/timeline-scale.ts';

/** Things of one year, by the last day that the dates of their calls allow. */
export interface YearOfCalls<Item> {
  /** As it stands in addresses: `2005`, `undated`, `no-call`. */
  id: string;
  /** As it is read: `2005`, `Undated`, `Of no call in particular`. */
  label: string;
  items: Item[];
}

/** More calls than this are not set out on one page, but year by year on pages of their own. */
export const MOST_CALLS_ON_A_PAGE = 80;

/** Fewer calls than this are listed without a heading for each year. */
const FEW_CALLS = 24;

/** Whether a list of calls has a heading for each year, whose anchor is the year: `y2005`. */
export function hasYearHeadings(calls: readonly Pick<Call, 'date'>[]): boolean {
  return calls.length > FEW_CALLS && new Set(calls.map(yearOf)).size > 1;
}

/** Where each year’s calls are listed, of all `calls`: on a page of its own or below a heading; undefined where nothing lists them. */
export function pathsOfYears(calls: readonly Pick<Call, 'date'>[]): ((year: number) => `/${string}`) | undefined {
  if (calls.length > MOST_CALLS_ON_A_PAGE) return (year) => `/years/${year}/`;
  return hasYearHeadings(calls) ? (year) => `/calls/#y${year}` : undefined;
}

/** Things that belong to calls, by the year of the call, in the order given; then those of undated calls and of none. */
export function callsByYear<Item>(items: readonly Item[], callOf: (item: Item) => Call | null): YearOfCalls<Item>[] {
  const years = Map.groupBy(items, (item) => yearOf(callOf(item)));
  const named = [...years.keys()].filter((id) => !(id in LABELS)).sort();
  return [...named, ...Object.keys(LABELS)].flatMap((id) => {
    const group = years.get(id);
    return group === undefined ? [] : { id, label: LABELS[id] ?? id, items: group };
  });
}

/** The year that a call is filed under: `2005`, `undated`; `no-call` for none. */
export function yearOf(call: Pick<Call, 'date'> | null): string {
  if (call === null) return 'no-call';
  return call.date.min === null && call.date.max === null ? 'undated' : placeOf(call.date).slice(0, 4);
}

const LABELS: Readonly<Record<string, string>> = { undated: 'Undated', 'no-call': 'Of no call in particular' };
