import type { NumberOrder } from './date-rule.ts';
import type { ScannedPassage } from './resolve-passage.ts';
import type { FoundDate } from './scan-dates.ts';

/**
 * The passages with their dates in numbers read: where the day and the month could change places ("04/06/2025"), in the order
 * that the other dates in numbers of the text have. Without such, or where they differ, a date is left out and handed to
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

/** Null when no date shows it, or when two dates show different ones. */
function orderOf(passages: readonly ScannedPassage[]): NumberOrder | null {
  const orders = new Set<NumberOrder>();
  for (const { dates } of passages) {
    for (const { reading } of dates)
      if (reading.kind === 'stated' && reading.order !== undefined) orders.add(reading.order);
  }
  const [only] = orders;
  return orders.size === 1 ? (only ?? null) : null;
}
