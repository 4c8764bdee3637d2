import { Temporal } from 'temporal-polyfill';
import { resolvedDate, type ResolvedDate } from './resolved-date.ts';

/** The day that relative words count from, as far as it is known: one of `days`, or any day between the two. */
export interface Anchor {
  days: readonly Temporal.PlainDate[];
  isBetween: boolean;
}

export const anchor = {
  /** Null when either end is open: a day counted from it could be anywhere. */
  between(min: string | null, max: string | null): Anchor | null {
    if (min === null || max === null) return null;
    const days = [...new Set([min, max])].map((day) => Temporal.PlainDate.from(day));
    return { days, isBetween: days.length > 1 };
  },

  /**
   * What `from` makes of the anchor: one date where every day gives the same one; else one of several days or, between two
   * days, one of those from the first result to the last. Null when any of them is, or when more than a month is left.
   */
  count({ days, isBetween }: Anchor, from: (day: Temporal.PlainDate) => ResolvedDate | null): ResolvedDate | null {
    const values: ResolvedDate[] = [];
    for (const day of days) {
      const value = from(day);
      if (value === null) return null;
      if (!values.some(({ edtf }) => edtf === value.edtf)) values.push(value);
    }
    const [only] = values;
    if (only === undefined || values.length === 1) return only ?? null;
    const first = earliest(values.map(({ min }) => min));
    const last = earliest(values.map(({ max }) => max).reverse(), -1);
    if (first.until(last).days > 31) return null;
    const areDays = values.every(({ precision }) => precision === 'day');
    // "This evening", told at some time in June: in June.
    if (isBetween && first.day === 1 && last.equals(first.with({ day: first.daysInMonth })))
      return resolvedDate.month(first.year, first.month);
    return areDays && !isBetween
      ? resolvedDate.oneOfDays(values.map(({ min }) => Temporal.PlainDate.from(min)))
      : resolvedDate.oneOf(first, last);
  },
};

function earliest(days: readonly string[], sign = 1): Temporal.PlainDate {
  return Temporal.PlainDate.from(days.reduce((found, day) => ((day < found ? 1 : -1) === sign ? day : found)));
}
