import type { Reading } from './date-rule.ts';
import type { ResolvedDate } from './resolved-date.ts';
import type { FoundDate } from './scan-dates.ts';

type Yearless = Extract<Reading, { kind: 'yearless' }>;

/** What may stand between two dates that share the year of the second. */
const listing = /^\s*(?:[,–—-]\s*)?(?:and|or|to|through|until|till)?\s*(?:again\s+)?(?:on\s+|in\s+)?(?:the\s+)?$/iu;
const LONGEST = 24;
/**
 * The date of a day or month that forms a list or a stretch with the next one, whose year it shares ("June 28 and July 3,
 * 2024", "30 December to 2 January 2018"); null when there is none. `at` is its place among the `dates` of the passage.
 */
export function yearBeside(
  passage: string,
  dates: readonly FoundDate[],
  at: number,
  reading: Yearless,
): ResolvedDate | null {
  const [date, next] = [dates[at], dates[at + 1]];
  if (date === undefined || next?.reading.kind !== 'stated' || next.start - date.end > LONGEST) return null;
  const { min, max } = next.reading.value;
  // The other must be a day or a month as well: "in May, early 2019" is no list.
  if (min.slice(0, 7) !== max.slice(0, 7) || !listing.test(passage.slice(date.end, next.start))) return null;
  const year = Number(min.slice(0, 4));
  const sameYear = reading.in(year);
  return sameYear !== null && sameYear.min > min ? reading.in(year - 1) : sameYear;
}
