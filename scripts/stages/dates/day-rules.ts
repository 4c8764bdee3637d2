import { Temporal } from 'temporal-polyfill';
import type { DateRule, Parts, Reading } from './date-rule.ts';
import { resolvedDate, type ResolvedDate } from './resolved-date.ts';
import { vocabulary } from './vocabulary.ts';

const { space, day, month, year, weekday, ordinal } = vocabulary;

const weekdayBefore = `(?:(?<weekday>${weekday})(?:\\s?,)?${space}(?:the${space})?)?`;
const second = `(?:(?<join>\\s{0,2}[-‐‑–—/]\\s{0,2}|${space}(?:and|or|to|through|until|till)${space})(?<second>${day}))?`;
/** "12, 15 and 19 May" */
const list = `(?<between>(?:,\\s{1,2}${day}){1,5}),?${space}(?<choice>and|or)${space}(?<last>${day})`;
const yearAfter = `(?:(?:(?:\\s?,)?${space}(?:of${space})?|,|-)(?<year>${year})|(?:${space})?[’'‘](?<ending>\\d\\d)(?![\\d\\p{L}])|,?${space}(?:of${space})?(?<which>last|this|next)${space}year${vocabulary.end})?`;
/** What makes the number after a month a time, an amount or the start of another number. */
const noAmount = '(?!:?\\d|,\\d{3}(?!\\d)|\\.\\d|\\s{0,2}(?:%|percent|per cent|million|billion|hours?\\b))';
/** After "June 14 and 15" comes the rest of a sentence, not what there are 15 of. */
const noCount = '(?!\\s+(?!(?:in|at|on|for|with|by|to|as|when|where|of|last|this|next|and)\\b)\\p{Ll})';

/** Nouns that make a day the name of an event. */
const eventNoun =
  /^\s+(?:\p{L}+\s+){0,2}(?:attacks?|assault|bombings?|riots?|insurrection|massacre|plot|coup|uprising|revolution|movement|committee|anniversary)\b/u;
const timeBefore = /\b(?:at|aged|article|chapter|section|page)\s+$/iu;

/** Days with day and month, in every English order, with or without weekday and year; one day or two. */
export const dayRules: readonly DateRule[] = [
  {
    // 14 June 2025 · Saturday 14 June · the 14th of June, 2025 · 14–15 June · 14/15 June 2025 · 14-Jun-2025
    opens: ['number', 'weekday'],
    pattern: new RegExp(
      `${weekdayBefore}(?<first>${day})(?:${list}|${second})(?:-|${space}(?:of${space})?|,${space})(?<month>${month})${yearAfter}`,
      'uy',
    ),
    read: (parts, before, after) =>
      timeBefore.test(before) && parts.year === undefined ? null : readDay(parts, before, after),
  },
  {
    // June 14, 2025 · Saturday, June 14 · June 14-15 · Dec. 5
    opens: ['month', 'weekday'],
    pattern: new RegExp(
      `${weekdayBefore}(?<month>${month})(?:${space}(?:the${space})?|(?<=\\.))(?<first>${day})${noAmount}(?:(?:${list}|${second})${noAmount}${noCount}|)${yearAfter}`,
      'uy',
    ),
    // "In June 14 people left" counts people; a day would have "on".
    read: (parts, before, after) =>
      /\bin\s+$/iu.test(before) && parts.year === undefined ? null : readDay(parts, before, after),
  },
  {
    // the first of June 2025 · Fourth of July
    opens: ['word'],
    pattern: new RegExp(`(?<ordinal>${ordinal})${space}(?:day${space})?of${space}(?<month>${month})${yearAfter}`, 'uy'),
    read: (parts, before, after) =>
      readDay({ ...parts, first: String(vocabulary.ordinalOf(parts.ordinal ?? '')) }, before, after),
  },
  {
    // 2025-06-14 · 2025/06/14 · 2025.06.14
    opens: ['number'],
    pattern: new RegExp(
      `(?<year>(?:1[5-9]|20)\\d\\d)(?<sign>[-‐‑/.])(?<month>0[1-9]|1[0-2])\\k<sign>(?<first>0[1-9]|[12]\\d|3[01])(?:(?=[T ]\\d\\d:)|(?![\\p{L}\\d_/@-]|\\.\\d))`,
      'uy',
    ),
    read: (parts) => stated(Number(parts.year), Number(parts.month), Number(parts.first)),
  },
  {
    // 14.06.2025 · 14/06/2025 · 06/14/2025 · Saturday, 14.06.2025
    opens: ['number', 'weekday'],
    pattern: new RegExp(
      `${weekdayBefore}(?<one>\\d{1,2})(?<sign>[./-])(?<two>\\d{1,2})\\k<sign>(?<year>(?:1[5-9]|20)\\d\\d)(?![\\p{L}\\d_/@-]|\\.\\d)`,
      'uy',
    ),
    read: readNumbers,
  },
  {
    // Saturday (14.06.2025)
    opens: ['weekday'],
    pattern: new RegExp(
      `(?<weekday>${weekday})\\s?\\((?<one>\\d{1,2})(?<sign>[./-])(?<two>\\d{1,2})\\k<sign>(?<year>(?:1[5-9]|20)\\d\\d)\\)`,
      'uy',
    ),
    read: readNumbers,
  },
  {
    // 14. 6. 2025, as written from Prague to Ljubljana, always has the day first
    opens: ['number'],
    pattern: new RegExp(
      `(?<first>\\d{1,2})\\.\\s(?<month>\\d{1,2})\\.\\s(?<year>(?:19|20)\\d\\d)(?![\\p{L}\\d_/@-]|\\.\\d)`,
      'uy',
    ),
    read: (parts) => stated(Number(parts.year), Number(parts.month), Number(parts.first)),
  },
  {
    // 6/14/25 · 14/6/25, with a day that can be no month
    opens: ['number'],
    pattern: new RegExp(`(?<one>\\d{1,2})/(?<two>\\d{1,2})/(?<ending>\\d\\d)(?![\\p{L}\\d_/@-]|\\.\\d)`, 'uy'),
    read: readShortNumbers,
  },
];

/** The weekday beside them tells which of two numbers is the month, unless both days fall on it. */
function readNumbers({ one, two, year: yearWords, weekday: weekdayWords }: Parts): Reading {
  const [dayFirst, monthFirst] = [
    stated(Number(yearWords), Number(two), Number(one)),
    stated(Number(yearWords), Number(one), Number(two)),
  ];
  if (dayFirst !== null && monthFirst !== null && one !== two) {
    const named = weekdayWords === undefined ? null : vocabulary.weekdayOf(weekdayWords);
    const [isFirst, isSecond] = [dayFirst, monthFirst].map(({ value }) => isOnWeekday(value, named));
    if (isFirst !== isSecond) {
      return isFirst ? { ...dayFirst, order: 'day-first' } : { ...monthFirst, order: 'month-first' };
    }
    return { kind: 'numbers', in: { 'day-first': dayFirst.value, 'month-first': monthFirst.value } };
  }
  if (dayFirst !== null) return one === two ? dayFirst : { ...dayFirst, order: 'day-first' };
  return monthFirst === null ? { kind: 'nothing' } : { ...monthFirst, order: 'month-first' };
}

function isOnWeekday({ min }: ResolvedDate, weekdayNumber: number | null): boolean {
  return Temporal.PlainDate.from(min).dayOfWeek === weekdayNumber;
}

/** The year is the latest one with that ending up to the year after the day of speaking. */
function readShortNumbers({ one, two, ending }: Parts): Reading {
  const [low, high] = [Number(one), Number(two)].sort((a, b) => a - b);
  if (low === undefined || high === undefined || (low !== high && high <= 12)) return { kind: 'nothing' };
  return {
    kind: 'counted',
    from: (day) => {
      const last = day.year + 1;
      const inYear = last - ((last - Number(ending)) % 100);
      return stated(inYear, low, high)?.value ?? null;
    },
  };
}

function readDay(parts: Parts, before: string, after: string): Reading | null {
  const monthNumber = vocabulary.monthOf(parts.month ?? '');
  const dayNumber = Number.parseInt(parts.first ?? '', 10);
  const secondNumber = parts.second === undefined ? null : Number.parseInt(parts.second, 10);
  const others = [...(parts.between ?? '').matchAll(/\d+/gu), ...(parts.last ?? '').matchAll(/\d+/gu)].map(Number);
  const sets = howTwoDaysStand(parts.join ?? '', before);
  const inYear = (inThat: number): ResolvedDate | null => {
    const first = resolvedDate.calendarDay(inThat, monthNumber, dayNumber);
    if (first === null) return null;
    if (others.length > 0) return readList([first, ...daysOf(others, inThat, monthNumber)], others.length + 1, parts);
    if (secondNumber === null) return resolvedDate.day(first);
    const last = resolvedDate.calendarDay(inThat, monthNumber, secondNumber);
    if (last === null || dayNumber >= secondNumber) return null;
    if (sets === 'one-of-two') return resolvedDate.oneOfDays([first, last]);
    if (sets === 'both' && secondNumber > dayNumber + 1) return resolvedDate.allDays([first, last]);
    if (sets === 'between') return resolvedDate.oneOf(first, last);
    return resolvedDate.lasted(resolvedDate.day(first), resolvedDate.day(last));
  };
  if (parts.year !== undefined || parts.ending !== undefined) {
    const value = inYear(Number(parts.year ?? yearOf(parts.ending)));
    return value === null ? { kind: 'nothing' } : { kind: 'stated', value };
  }
  // 29 February is a day in some years only.
  if (inYear(2000) === null) return { kind: 'nothing' };
  if (parts.which !== undefined) {
    const away = { last: -1, this: 0, next: 1 }[parts.which] ?? 0;
    return { kind: 'counted', from: (from) => inYear(from.year + away) };
  }
  return {
    kind: 'yearless',
    month: monthNumber,
    day: dayNumber,
    weekday: parts.weekday === undefined ? null : vocabulary.weekdayOf(parts.weekday),
    in: inYear,
    named: !/\bon\s+(?:\p{L}+,?\s+)?$/iu.test(before) && eventNoun.test(after),
  };
}

/** "'09" is of the years from 1940 to 2039. */
function yearOf(ending = ''): number {
  return Number(ending) + (Number(ending) < 40 ? 2000 : 1900);
}

/** Null when one of them is no day of the calendar. */
function readList(days: readonly Temporal.PlainDate[], count: number, { choice }: Parts): ResolvedDate | null {
  if (days.length < count) return null;
  return choice === 'or' ? resolvedDate.oneOfDays(days) : resolvedDate.allDays(days);
}

function daysOf(numbers: readonly number[], year: number, month: number): Temporal.PlainDate[] {
  return numbers.flatMap((number) => resolvedDate.calendarDay(year, month, number) ?? []);
}

/** Two days with a stroke or "or" between them are a choice; those of one night too; others are where something began and ended. */
function howTwoDaysStand(join: string, before: string): 'one-of-two' | 'between' | 'both' | 'lasted' {
  if (
    join.includes('/') ||
    join.trim() === 'or' ||
    /\b(?:night|overnight)\s+(?:of|from|on)\s+(?:the\s+)?$/iu.test(before)
  ) {
    return 'one-of-two';
  }
  if (/\bbetween\s+(?:the\s+)?$/iu.test(before)) return 'between';
  return join.trim() === 'and' ? 'both' : 'lasted';
}

function stated(
  yearNumber: number,
  monthNumber: number,
  dayNumber: number,
): Extract<Reading, { kind: 'stated' }> | null {
  const date = resolvedDate.calendarDay(yearNumber, monthNumber, dayNumber);
  const value = date === null ? null : resolvedDate.day(date);
  return value === null ? null : { kind: 'stated', value };
}
