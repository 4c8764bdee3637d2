import { Temporal } from 'temporal-polyfill';
import type { DateRule, Direction, Parts, Reading } from './date-rule.ts';
import { partOfYear } from './part-of-year.ts';
import { partOfMonth } from './part-of-month.ts';
import { resolvedDate, type ResolvedDate } from './resolved-date.ts';
import { vocabulary } from './vocabulary.ts';
import { weekAround } from './week-around.ts';
import { weekOn } from './week-on.ts';

const { space, count, end } = vocabulary;
const partOfDay = '(?:morning|afternoon|evening|night)';

/** How far from the day of speaking a word is. */
const dayWords: Readonly<Record<string, number>> = {
  'day before yesterday': -2,
  yesterday: -1,
  'last night': -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
  'day after tomorrow': 2,
};

/** A name that ends in "Today", a paper's or a programme's. */
const nameBefore = /(?:\p{Lu}(?:[\p{L}.]*\p{L})?|\bthe)\s+$/u;
/** "Today’s world", "the people of tomorrow" are no days. */
const someDay =
  /\b(?:world|people|leaders?|men|women|generation|technolog(?:y|ies)|cars?|music|stars?|citizens|jobs|weapons|challenges|problems)\s+of\s+$/u;
const nowadays = /^['’]s\s+(?:\p{Ll}+\s+)?(?:world|age|era|society|generation|youth|economy|standards)\b/u;

/** Days, weeks, months and years counted from the day of speaking. */
export const countedRules: readonly DateRule[] = [
  {
    // today · yesterday evening · tomorrow night · the day before yesterday · last night · earlier today
    opens: ['word'],
    pattern: new RegExp(
      `(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate)${space})?(?<word>[Dd]ay${space}(?:before${space}yesterday|after${space}tomorrow)|[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]omorrow|[Ll]ast${space}night)${end}(?:${space}${partOfDay}${end})?`,
      'uy',
    ),
    read: readDayWord,
  },
  {
    // this morning · earlier this evening
    opens: ['word'],
    pattern: new RegExp(
      `(?:(?:[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate)${space})?[Tt]his${space}(?:very${space})?(?:morning|afternoon|evening)${end}`,
      'uy',
    ),
    read: () => ({ kind: 'counted', from: (day) => resolvedDate.day(day) }),
  },
  {
    // overnight: in the night to the day of speaking
    opens: ['word'],
    pattern: /[Oo]vernight(?=\s*[.,;:)]|\s*$|\s+(?:and|by|with|that|after|but|as)\b)/uy,
    read: () => ({ kind: 'counted', from: (day) => resolvedDate.oneOf(day.subtract({ days: 1 }), day) }),
  },
  {
    // over the weekend · last weekend · this weekend · next weekend
    opens: ['word'],
    pattern: new RegExp(
      `(?:(?<which>[Ll]ast|[Tt]his(?:${space}past)?|[Pp]ast|[Nn]ext)|(?:[Oo]ver|[Aa]t|[Oo]n)${space}the)${space}weekend${end}`,
      'uy',
    ),
    read: ({ which = 'the' }) => ({
      kind: 'counted',
      from: (day, direction) => weekend(day, which.toLowerCase(), direction),
    }),
  },
  {
    // their weekend call: on the one before or the one it lies in
    opens: ['word'],
    pattern: new RegExp(
      `[Ww]eekend(?=${space}(?:(?:tele)?phone${space}|video${space})?(?:call|conversation|talks|chat|exchange)${end})`,
      'uy',
    ),
    read: () => ({ kind: 'counted', from: (day) => weekend(day, 'the', () => 'past') }),
  },
  {
    // last week · this month · next year · early last year · earlier this month · late next month
    opens: ['word'],
    pattern: new RegExp(
      `(?:(?<part>[Ee]arly|[Ll]ate|[Mm]id|(?:[Ee]nd|[Bb]eginning|[Ss]tart|[Mm]iddle)${space}of)(?:[-‐‑]|${space})|(?<side>[Ee]arlier|[Ll]ater)${space}(?:in${space})?)?` +
        `(?<which>[Ll]ast|[Tt]his(?:${space}past)?|[Nn]ext)${space}(?<unit>week|month|year)${end}`,
      'uy',
    ),
    read: readUnit,
  },
  {
    // two days ago · a week ago · three months ago · ten years ago
    opens: ['number', 'word'],
    pattern: new RegExp(
      `(?<count>${count})${space}(?<unit>day|week|fortnight|month|year)s?${space}(?<way>ago|from${space}now|from${space}today)${end}`,
      'uy',
    ),
    read: readAgo,
  },
];

function readDayWord({ word = '' }: Parts, before: string, after: string): Reading | null {
  if ((/^[A-Z]/u.test(word) && nameBefore.test(before)) || nowadays.test(after) || someDay.test(before))
    return { kind: 'nothing' };
  const days = dayWords[word.toLowerCase().replace(/\s+/gu, ' ')];
  return days === undefined ? null : { kind: 'counted', from: (day) => resolvedDate.day(day.add({ days })) };
}

function readUnit(parts: Parts, before: string): Reading | null {
  const { part, unit = '' } = parts;
  const which = (parts.which ?? '').toLowerCase();
  // "The last week of the war", "over this past year": stretches, or counted from something else.
  if (/\bthe\s+(?:very\s+)?$/iu.test(before) || (which !== 'last' && which.endsWith('past'))) {
    return { kind: 'nothing' };
  }
  const away = { last: -1, this: 0, next: 1 }[which] ?? 0;
  return {
    kind: 'counted',
    ...(unit === 'week' && away < 0 ? { isWeek: true as const } : {}),
    from: (day, direction) => {
      if (unit === 'week') return away === 0 ? thisWeek(day, sideOf(parts.side, direction)) : weekAround(day, away);
      if (unit === 'year') {
        return part === undefined ? resolvedDate.year(day.year + away) : partOfYear(day.year + away, part);
      }
      const month = day.add({ months: away });
      return part === undefined
        ? resolvedDate.month(month.year, month.month)
        : partOfMonth(month.year, month.month, part);
    },
  };
}

function sideOf(side: string | undefined, readDirection: () => Direction): Direction {
  return side === undefined ? readDirection() : side.toLowerCase() === 'earlier' ? 'past' : 'future';
}

/** "They spoke this week": up to the day of speaking; "they will speak this week": from it on. */
function thisWeek(day: Temporal.PlainDate, direction: Direction): ResolvedDate | null {
  const week = weekAround(day, 0);
  if (week === null || (direction !== 'past' && direction !== 'future')) return week;
  const value =
    direction === 'past'
      ? resolvedDate.oneOf(Temporal.PlainDate.from(week.min), day)
      : resolvedDate.oneOf(day, Temporal.PlainDate.from(week.max));
  return value === null ? null : { ...value, precision: 'week' };
}

/** The weekend before the day of speaking, or the one it lies in; on other days "this weekend" needs a verb. */
function weekend(day: Temporal.PlainDate, which: string, readDirection: () => Direction): ResolvedDate | null {
  const saturday = day.subtract({ days: (day.dayOfWeek + 1) % 7 });
  const now = day.dayOfWeek >= 6;
  const from = (weeks: number): ResolvedDate | null => {
    const first = saturday.add({ days: 7 * weeks });
    return resolvedDate.oneOf(first, first.add({ days: 1 }));
  };
  if (which === 'next') return now ? from(1) : null;
  if (which === 'last' || which.endsWith('past')) return from(now ? -1 : 0);
  const direction = readDirection();
  if (direction === 'future') return from(now ? 0 : 1);
  if (which === 'this' && !now && direction !== 'past') return null;
  return direction === 'open' && !now ? null : from(0);
}

/** Days are exact; "a week ago" may be three days more or less; months and years are counted whole. */
function readAgo(parts: Parts, before: string): Reading | null {
  const { unit = '' } = parts;
  const amount = vocabulary.countOf(parts.count ?? '') * (parts.way === 'ago' ? -1 : 1);
  const vague =
    /\b(?:more|less|fewer)\s+than\s+$|\b(?:over|under|nearly|almost|some|about|around|couple\s+of|every)\s+$|\bthan\s+$/iu.test(
      before,
    );
  if (vague && (unit === 'day' || unit === 'week' || unit === 'fortnight')) return { kind: 'nothing' };
  return {
    kind: 'counted',
    from: (day) => {
      if (unit === 'year') return resolvedDate.year(day.year + amount);
      if (unit === 'day') return resolvedDate.day(day.add({ days: amount }));
      if (unit === 'week') return weekOn(day.add({ weeks: amount }));
      if (unit === 'fortnight') return weekOn(day.add({ weeks: 2 * amount }));
      const month = day.with({ day: 1 }).add({ months: amount });
      return resolvedDate.month(month.year, month.month);
    },
  };
}
