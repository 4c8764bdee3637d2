import type { Temporal } from 'temporal-polyfill';
import type { ResolvedDate } from './resolved-date.ts';

/** Where the words look: `open` when verbs allow both ("to meet on Friday"), `none` when there is no verb. */
export type Direction = 'past' | 'future' | 'open' | 'none';

/** Whether the day or the month comes first in a date in numbers. */
export type NumberOrder = 'day-first' | 'month-first';

/** What a rule makes of words. */
export type Reading =
  /** Day, month and year, or all that there is of them, stand in the words. */
  | {
      kind: 'stated';
      value: ResolvedDate;
      /** Which number of a date in numbers is the day, where only one of them can be. */
      order?: NumberOrder;
    }
  /** A date in numbers that could change places, so that the order of the text's other dates in numbers decides. */
  | { kind: 'numbers'; in: Readonly<Record<NumberOrder, ResolvedDate>> }
  /** A day or a month whose year the words leave out. `weekday` (1 Monday to 7 Sunday) must agree with the year. */
  | {
      kind: 'yearless';
      month: number;
      /** Null for a month as a whole. */
      day: number | null;
      weekday: number | null;
      in: (year: number) => ResolvedDate | null;
      /** The words make it the name of an event ("the 9 May attack"), which outlives its year. */
      named: boolean;
      /** It stands before a noun ("a June agreement"), so that the verb of the clause tells nothing of when it was. */
      isAttribute?: boolean;
    }
  /** Counted from the day of speaking; `direction` is worked out when it is asked for. */
  | {
      kind: 'counted';
      from: (day: Temporal.PlainDate, direction: () => Direction) => ResolvedDate | null;
      /** A weekday alone: when it is still to come, it follows the day on which it was told ("said Tuesday … on Friday"). */
      isBareWeekday?: true;
      /** "Last week": when a report is cited, it may be counted from the day of that report. */
      isWeek?: true;
    }
  /** Counted from a day, month or year that the text named just before ("the same day", "the following year"). */
  | {
      kind: 'echoed';
      unit: 'day' | 'month' | 'year';
      from: (day: Temporal.PlainDate) => ResolvedDate | null;
      /** What they come to in a text that has named no day so far, counted from the day of publication. */
      otherwise?: (day: Temporal.PlainDate, direction: () => Direction) => ResolvedDate | null;
    }
  /** Words of a date that must not be read in part ("every Monday"). */
  | { kind: 'nothing' };

/** The parts of a date, by the names of the pattern's groups. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** One way of writing dates. */
export interface DateRule {
  /** What its words may begin with. */
  opens: readonly ('number' | 'month' | 'weekday' | 'word')[];
  /** Sticky; its groups are the parts of the date. */
  pattern: RegExp;
  /** What the words come to; null when they are no date after all. `before` and `after`: up to 40 characters of the passage around them. */
  read: (parts: Parts, before: string, after: string) => Reading | null;
}
