import type { NumberOrder } from './date-rule.ts';
import type { ScannedPassage } from './resolve-passage.ts';
import type { FoundDate } from './scan-dates.ts';

/**
 * The passages with their dates in numbers read: where the day and the month could change places ("04/06/2025"), in the order
 * that the other dates in numbers of the text have, or a clock of the United States behind one. Without such, or where they differ, a date is left out and handed to
 * `doubt`, with the passage it stands in.
 */
export function settleNumbers<P extends ScannedPassage>(
  passages: readonly P[],
  doubt: (passage: P, date: FoundDate) => void,
): P[] {
  const order = orderOf(passages);
  return passages.map((passage) => {
    if (!passage.dates.some(({ reading }) => reading.kind === 'numbers')) return passage;
    const dates = passage.dates.flatMap((date): FoundDate[] => {
      if (date.reading.kind !== 'numbers') return [date];
      if (order !== null) return [{ ...date, reading: { kind: 'stated', value: date.reading.in[order] } }];
      doubt(passage, date);
      return [];
    });
    return { ...passage, dates };
  });
}

/** "04/06/2025 08:01 PM EDT" */
const AMERICAN_CLOCK = /^,? \d{1,2}:\d\d(?::\d\d)? ?[AP]\.?M\.? \(?(?:[EMP][SD]T|CDT|[EP]T)\b/u;

/** Null when no date shows it, or when two dates show different ones. */
function orderOf(passages: readonly ScannedPassage[]): NumberOrder | null {
  const orders = new Set<NumberOrder>();
  for (const { words, dates } of passages) {
    for (const { end, reading } of dates) {
      if (reading.kind === 'stated' && reading.order !== undefined) orders.add(reading.order);
      if (reading.kind === 'numbers' && AMERICAN_CLOCK.test(words.slice(end, end + 24))) orders.add('month-first');
    }
  }
  const [only] = orders;
  return orders.size === 1 ? (only ?? null) : null;
}
