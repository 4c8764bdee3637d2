import { Temporal } from 'temporal-polyfill';
import { boundsOfEdtf } from '../../../src/schemas/bounds-of-edtf.ts';

/** What words come to. `min` and `max` are the ISO days that `edtf` allows. */
export interface ResolvedDate {
  edtf: string;
  min: string;
  max: string;
  precision: 'day' | 'week' | 'month' | 'season' | 'year' | 'range';
}

/** Makers of dates. All give null for what no calendar has, and outside the years 1 to 9999, which ISO days cannot write. */
export const resolvedDate = {
  /** One day. */
  day(day: Temporal.PlainDate): ResolvedDate | null {
    if (!isWritable(day)) return null;
    const edtf = day.toString();
    return { edtf, min: edtf, max: edtf, precision: 'day' };
  },

  /** `month` counts from 1. */
  month(year: number, month: number): ResolvedDate | null {
    const first = calendarDay(year, month, 1);
    if (first === null) return null;
    const min = first.toString();
    return { edtf: min.slice(0, 7), min, max: `${min.slice(0, 8)}${first.daysInMonth}`, precision: 'month' };
  },

  /** The month of `year` or that of the year after, e.g. `[2024-05,2025-05]`. */
  oneOfTwoYears(year: number, month: number): ResolvedDate | null {
    const [first, second] = [resolvedDate.month(year, month), resolvedDate.month(year + 1, month)];
    if (first === null || second === null) return null;
    return { edtf: `[${first.edtf},${second.edtf}]`, min: first.min, max: second.max, precision: 'range' };
  },

  year(year: number): ResolvedDate | null {
    if (year < 1 || year > 9999) return null;
    const edtf = String(year).padStart(4, '0');
    return { edtf, min: `${edtf}-01-01`, max: `${edtf}-12-31`, precision: 'year' };
  },

  /** `first` is the decade's first year, e.g. 1990. */
  decade(first: number): ResolvedDate {
    const edtf = `${String(first).slice(0, 3)}X`;
    return { edtf, min: `${first}-01-01`, max: `${first + 9}-12-31`, precision: 'range' };
  },

  /** `code` is EDTF's: 21 spring to 24 winter. */
  season(year: number, code: number): ResolvedDate | null {
    if (year < 2 || year > 9998) return null;
    const edtf = `${String(year).padStart(4, '0')}-${code}`;
    const { min, max } = boundsOfEdtf(edtf);
    return min === null || max === null ? null : { edtf, min, max, precision: 'season' };
  },

  /** One of the days from `first` to `last`, or the whole months from one to the other when `months` are named. */
  oneOf(
    first: Temporal.PlainDate,
    last: Temporal.PlainDate,
    unit: 'day' | 'month' | 'year' = 'day',
  ): ResolvedDate | null {
    if (!isWritable(first) || !isWritable(last) || Temporal.PlainDate.compare(first, last) > 0) return null;
    const [min, max] = [first.toString(), last.toString()];
    if (min === max) return resolvedDate.day(first);
    const length = { day: 10, month: 7, year: 4 }[unit];
    return { edtf: `[${min.slice(0, length)}..${max.slice(0, length)}]`, min, max, precision: 'range' };
  },

  /** Exactly one of some days that need not follow one another. */
  oneOfDays(days: readonly Temporal.PlainDate[]): ResolvedDate | null {
    if (!days.every(isWritable)) return null;
    const isoDays = [...new Set(days.map(String))].sort();
    const [min, max] = [isoDays[0], isoDays.at(-1)];
    if (min === undefined || max === undefined) return null;
    const [first, last] = [Temporal.PlainDate.from(min), Temporal.PlainDate.from(max)];
    if (first.until(last).days === isoDays.length - 1) return resolvedDate.oneOf(first, last);
    return { edtf: `[${isoDays.join(',')}]`, min, max, precision: 'range' };
  },

  /** Each of some days, in order, e.g. `{2025-06-14,2025-06-20}`. */
  allDays(days: readonly Temporal.PlainDate[]): ResolvedDate | null {
    const [first, last] = [days[0], days.at(-1)];
    const areInOrder = days.every((day, at) => at === 0 || Temporal.PlainDate.compare(days[at - 1] ?? day, day) < 0);
    if (first === undefined || last === undefined || !areInOrder || !days.every(isWritable)) return null;
    return { edtf: `{${days.join(',')}}`, min: first.toString(), max: last.toString(), precision: 'range' };
  },

  /** Something that lasted from one date to another, e.g. `2025-06-03/2025-06-05`. */
  lasted(first: ResolvedDate | null, last: ResolvedDate | null): ResolvedDate | null {
    if (first === null || last === null || first.min >= last.min) return null;
    return { edtf: `${first.edtf}/${last.edtf}`, min: first.min, max: last.max, precision: 'range' };
  },

  /** The calendar's day; null when it has none, as for 30 February. */
  calendarDay,
};

function calendarDay(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return day > 28 && day > daysInMonth(year, month) ? null : new Temporal.PlainDate(year, month, day);
}

function daysInMonth(year: number, month: number): number {
  return new Temporal.PlainYearMonth(year, month).daysInMonth;
}

function isWritable(day: Temporal.PlainDate): boolean {
  return day.year >= 1 && day.year <= 9999;
}
