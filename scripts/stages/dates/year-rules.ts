import type { DateRule, Parts, Reading } from './date-rule.ts';
import { isYear } from './is-year.ts';
import { partOfYear } from './part-of-year.ts';
import { resolvedDate, type ResolvedDate } from './resolved-date.ts';
import { vocabulary } from './vocabulary.ts';

const { space, year, end } = vocabulary;
const yearDigits = '(?:1[5-9]|20)\\d\\d';

const part = [
  `[Ee]arly(?:${space}in)?`,
  '[Mm]id',
  `[Ll]ate(?:${space}in)?`,
  `(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd)${space}of`,
  `(?:first|second)${space}half${space}of`,
  `(?:first|second|third|fourth)${space}quarter${space}of`,
].join('|');
const ones = 'one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const seasons = ['spring', 'summer', 'autumn', 'winter'];
const season = '(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)';

/** Years, whole or in part, decades and seasons. */
export const yearRules: readonly DateRule[] = [
  {
    // early 2021 · mid-2016 · the end of 2025 · the first quarter of 2019
    opens: ['word'],
    pattern: new RegExp(`(?<part>${part})(?:[-‐‑]|${space})(?:the${space}year${space})?(?<year>${year})`, 'uy'),
    read: (parts) => stated(partOfYear(Number(parts.year), parts.part ?? '')),
  },
  {
    // summer 2006 · the summer of 2006
    opens: ['word'],
    pattern: new RegExp(`${season}${space}(?:of${space})?(?<year>${year})`, 'uy'),
    read: (parts) => stated(resolvedDate.season(Number(parts.year), seasonCode(parts.season ?? ''))),
  },
  {
    // last summer: the latest one that is over
    opens: ['word'],
    pattern: new RegExp(`[Ll]ast${space}${season}${end}`, 'uy'),
    read: readLastSeason,
  },
  {
    // the 1990s · the early 1990s
    opens: ['word', 'number'],
    pattern: new RegExp(`(?:(?<part>early|mid|late)(?:[-‐‑]|${space}))?(?<first>(?:1[5-9]|20)\\d0)['’]?s${end}`, 'uy'),
    read: (parts) => stated(partOfDecade(Number(parts.first), parts.part)),
  },
  {
    // 2014-2016 · 2014–16: from one year to the other
    opens: ['number'],
    pattern: new RegExp(
      `(?<first>${yearDigits})[-‐‑–/](?<last>${yearDigits}|\\d\\d)(?![\\p{L}\\d_/@-]|[.,:]\\d)`,
      'uy',
    ),
    read: readYears,
  },
  {
    // nineteen ninety-one · in twenty sixteen · the year two thousand and one
    opens: ['word'],
    pattern: new RegExp(
      `(?:(?<century>[Nn]ineteen|[Tt]wenty)${space}(?:(?<teen>${teens.join('|')})|(?<ten>${tens.join('|')})(?:[-\\s](?<one>${ones.join('|')}))?)|[Tt]wo${space}thousand(?:${space}(?:and${space})?(?<thousands>${ones.join('|')}))?)${end}(?!-)`,
      'uy',
    ),
    read: readSpelledYear,
  },
  {
    // in 2016 · since 2014 · the 2018 World Cup
    opens: ['number'],
    pattern: new RegExp(`(?<year>${year})`, 'uy'),
    read: (parts, before, after) => (isYear(before, after) ? stated(resolvedDate.year(Number(parts.year))) : null),
  },
];

/** In letters, other numbers look like years: only after "in", "since", "the year". "Nineteen ninety-one" can be nothing else. */
function readSpelledYear({ century, teen, ten, one, thousands }: Parts, before: string, after: string): Reading | null {
  if (/^\s+(?:percent|per\s+cent|million|billion|thousand|hundred|\p{Ll}+s\b)/u.test(after)) return null;
  const isYearWord = /\byear\s+$/iu.test(before);
  const hasTimeWord = isYearWord || /\b(?:in|since|until|till|by|of|from|to|before|after|during)\s+$/iu.test(before);
  const lastTwo =
    teen !== undefined ? 10 + teens.indexOf(teen) : 10 * (tens.indexOf(ten ?? '') + 2) + 1 + ones.indexOf(one ?? '');
  if (century === undefined) return isYearWord ? stated(resolvedDate.year(2001 + ones.indexOf(thousands ?? ''))) : null;
  const isNineteen = century.toLowerCase() === 'nineteen';
  return hasTimeWord || isNineteen ? stated(resolvedDate.year((isNineteen ? 1900 : 2000) + lastTwo)) : null;
}

function readLastSeason(parts: Parts, before: string): Reading {
  const code = seasonCode(parts.season ?? '');
  // A winter lies in two years, so "last winter" has no one name.
  if (code === 24 || /\bthe\s+$/iu.test(before)) return { kind: 'nothing' };
  return {
    kind: 'counted',
    from: (day) => {
      const thisYears = resolvedDate.season(day.year, code);
      const isOver = thisYears !== null && thisYears.max < day.toString();
      return isOver ? thisYears : resolvedDate.season(day.year - 1, code);
    },
  };
}

function readYears(parts: Parts, before: string): Reading {
  const first = Number(parts.first);
  const ending = parts.last ?? '';
  const last = Number(ending.length === 2 ? `${String(first).slice(0, 2)}${ending}` : ending);
  if (last - first > 200 || !isYear(before, '')) return { kind: 'nothing' };
  return stated(resolvedDate.lasted(resolvedDate.year(first), resolvedDate.year(last))) ?? { kind: 'nothing' };
}

function stated(value: ResolvedDate | null): Reading | null {
  return value === null ? null : { kind: 'stated', value };
}

/** EDTF's code of a season, 21 spring to 24 winter. */
function seasonCode(name: string): number {
  const season = name.toLowerCase();
  return 21 + (season === 'fall' ? 2 : seasons.indexOf(season));
}

/** Early 0 to 3, mid 4 to 6, late 7 to 9. */
function partOfDecade(first: number, part: string | undefined): ResolvedDate | null {
  if (part === undefined) return resolvedDate.decade(first);
  const [from, to] = { early: [0, 3], mid: [4, 6], late: [7, 9] }[part] ?? [0, 9];
  const start = resolvedDate.calendarDay(first + (from ?? 0), 1, 1);
  const end = resolvedDate.calendarDay(first + (to ?? 9), 12, 31);
  return start === null || end === null ? null : resolvedDate.oneOf(start, end, 'year');
}
