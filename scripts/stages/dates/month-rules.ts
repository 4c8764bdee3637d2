import { Temporal } from 'temporal-polyfill';
import type { DateRule, Parts, Reading } from './date-rule.ts';
import { partOfMonth } from './part-of-month.ts';
import { resolvedDate, type ResolvedDate } from './resolved-date.ts';
import { vocabulary } from './vocabulary.ts';

const { space, month, fullMonth, year, end } = vocabulary;

const part = `(?:(?<part>[Ee]arly(?:${space}in)?|[Mm]id|[Ll]ate(?:${space}in)?|(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd|(?:first|second)${space}half)${space}of)(?:[-‐‑]|${space}))`;
const yearOrWhich = `(?:,?${space}(?:of${space})?(?<year>${year})|,?${space}(?:of${space})?(?<which>last|this|next)${space}year${end})`;

/** Months, with and without a year, whole or in part. */
export const monthRules: readonly DateRule[] = [
  {
    // June-July 2025 · between May and July 2017
    opens: ['month'],
    pattern: new RegExp(
      `(?<month>${month})(?<join>\\s?[-‐‑–—/]\\s?|${space}(?:and|or|to)${space})(?<last>${month}),?${space}(?<year>${year})`,
      'uy',
    ),
    read: readTwoMonths,
  },
  {
    // late June 2025 · mid-February · the end of May last year · June 2025 · June this year
    opens: ['month', 'word'],
    pattern: new RegExp(`${part}?(?<month>${month})${yearOrWhich}`, 'uy'),
    read: (parts) => readMonth(parts),
  },
  {
    // mid-February · the end of May
    opens: ['word'],
    pattern: new RegExp(`${part}(?<month>${fullMonth})(?!${space}\\d)`, 'uy'),
    read: (parts) => readMonth(parts),
  },
  {
    // last June · this May · next March
    opens: ['word'],
    pattern: new RegExp(
      `(?<which>[Ll]ast|[Tt]his(?:${space}(?:past|coming))?|[Nn]ext)${space}(?<month>${fullMonth})(?!${space}\\d)`,
      'uy',
    ),
    read: (parts, before) => readNearMonth(parts, before),
  },
];

function readTwoMonths(parts: Parts, before: string): Reading | null {
  const yearNumber = Number(parts.year);
  const [first, last] = [parts.month, parts.last].map((name) =>
    resolvedDate.month(yearNumber, vocabulary.monthOf(name ?? '')),
  );
  if (first === undefined || first === null || last === undefined || last === null || first.min >= last.min) {
    return null;
  }
  const choice = parts.join?.trim() === 'or' || /\bbetween\s+$/iu.test(before);
  const value = choice
    ? resolvedDate.oneOf(Temporal.PlainDate.from(first.min), Temporal.PlainDate.from(last.max), 'month')
    : resolvedDate.lasted(first, last);
  return value === null ? null : { kind: 'stated', value };
}

function readMonth(parts: Parts): Reading | null {
  const monthNumber = vocabulary.monthOf(parts.month ?? '');
  const inYear = (inThat: number): ResolvedDate | null =>
    parts.part === undefined ? resolvedDate.month(inThat, monthNumber) : partOfMonth(inThat, monthNumber, parts.part);
  if (parts.year !== undefined) {
    const value = inYear(Number(parts.year));
    return value === null ? null : { kind: 'stated', value };
  }
  if (parts.which !== undefined) {
    const away = { last: -1, this: 0, next: 1 }[parts.which] ?? 0;
    return { kind: 'counted', from: (day) => inYear(day.year + away) };
  }
  return { kind: 'yearless', month: monthNumber, day: null, weekday: null, in: inYear, named: false };
}

/**
 * "Last June" is the latest June that is over, or, as the month just over is rather "last month", that or the one before;
 * "next June" is the first that has not begun, "this June" this year's.
 */
function readNearMonth(parts: Parts, before: string): Reading | null {
  // "The last June of the war" is counted from something else.
  if (/\bthe\s+$/iu.test(before)) return { kind: 'nothing' };
  const monthNumber = vocabulary.monthOf(parts.month ?? '');
  const which = (parts.which ?? '').toLowerCase();
  return {
    kind: 'counted',
    from: (day) => {
      if (which === 'this') return resolvedDate.month(day.year, monthNumber);
      if (which === 'last' && monthNumber === day.month - 1)
        return resolvedDate.oneOfTwoYears(day.year - 1, monthNumber);
      const away =
        which === 'last' || which.endsWith('past')
          ? monthNumber < day.month
            ? 0
            : -1
          : monthNumber > day.month
            ? 0
            : 1;
      return resolvedDate.month(day.year + away, monthNumber);
    },
  };
}
