import type { DateRule, Parts, Reading } from './date-rule.ts';
import { resolvedDate, type ResolvedDate } from './resolved-date.ts';
import { vocabulary } from './vocabulary.ts';

/** Feasts that fall on one day of the year wherever English is written: month and day. */
const feasts: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'new year’s day': [1, 1],
  'valentine’s day': [2, 14],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  'new year’s eve': [12, 31],
};
const { space, year, end } = vocabulary;
/** Other churches and calendars keep them on other days. */
const otherCalendar = /\b(?:Orthodox|Coptic|Armenian|Lunar|Chinese|Old)\s+$/u;

/** Feasts by name, with or without a year. */
export const feastRules: readonly DateRule[] = [
  {
    opens: ['word'],
    pattern: new RegExp(
      `(?<feast>Christmas${space}(?:Eve|Day)|New${space}Year['’]s${space}(?:Eve|Day)|Boxing${space}Day|Valentine['’]s${space}Day)${end}(?:,?${space}(?<year>${year}))?`,
      'uy',
    ),
    read: readFeast,
  },
];

function readFeast(parts: Parts, before: string): Reading | null {
  const found = feasts[(parts.feast ?? '').toLowerCase().replace(/\s+/gu, ' ').replace(/'/gu, '’')];
  if (found === undefined || otherCalendar.test(before)) return null;
  const [month, day] = found;
  const inYear = (inThat: number): ResolvedDate | null => {
    const date = resolvedDate.calendarDay(inThat, month, day);
    return date === null ? null : resolvedDate.day(date);
  };
  if (parts.year === undefined) return { kind: 'yearless', month, day, weekday: null, in: inYear, named: false };
  const value = inYear(Number(parts.year));
  return value === null ? null : { kind: 'stated', value };
}
