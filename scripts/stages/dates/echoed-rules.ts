import type { Temporal } from 'temporal-polyfill';
import type { DateRule, Direction, Parts, Reading } from './date-rule.ts';
import { resolvedDate, type ResolvedDate } from './resolved-date.ts';
import { vocabulary } from './vocabulary.ts';
import { weekOn } from './week-on.ts';

const { space, count, end } = vocabulary;
const partOfDay = '(?:day|morning|afternoon|evening|night)';
const unit = `(?:(?<unit>month|year)|${partOfDay})`;
/** What would make it count from something else: "the day before the summit", "a week later than planned". */
const elsewhere =
  /^\s+(?:as|than|of|in\s+which|when|that|he|she|they|it|we|I|the|his|her|their|last|next|a|an|Mr|Mrs|Ms|\p{Lu})/u;
const dayBefore = /\b(?:on|by|until|till|since|from|of)\s+$/iu;
const dayAfter =
  /^(?:\s*[.,;:)”"]|\s*$|\s+(?:and|at|in|with|that|to|by|when|he|she|they|it|for|but|as|or|after|before)\b)/u;
/** "The day before", with nothing that it would be before. */
const standsAlone = /^(?:\s*[.,;:!?()”"–—]|\s*$|\s+(?:and|but|while|in|on|at|by|with|from|to|for|during)\b)/u;
const partly = /\b(?:than|over|nearly|almost|about|around|some|only)\s+$/iu;

/** Days, months and years counted from one that the text named just before. */
export const echoedRules: readonly DateRule[] = [
  {
    // later in the day · earlier that year
    opens: ['word'],
    pattern: new RegExp(
      `(?:[Ee]arlier|[Ll]ater)${space}(?:in${space}the${space}(?:day|evening)|(?:on${space})?(?:that|the${space}same)${space}${unit})${end}`,
      'uy',
    ),
    read: (parts) => counted(unitOf(parts), 0),
  },
  {
    // the same day · that evening · the next day · the following morning · the previous year
    opens: ['word'],
    pattern: new RegExp(
      `(?:[Tt]he${space}(?<which>same|next|following|previous|preceding)|[Tt]hat(?:${space}(?:same|very))?)${space}${unit}${end}`,
      'uy',
    ),
    read: readNeighbour,
  },
  {
    // the day before · the year after
    opens: ['word'],
    pattern: new RegExp(`[Tt]he${space}${unit}${space}(?<way>before|after)${end}`, 'uy'),
    read: readSide,
  },
  {
    // a day later · two days earlier · three weeks later · a year before
    opens: ['number', 'word'],
    pattern: new RegExp(
      `(?<count>${count})${space}(?<distance>day|week|month|year)s?${space}(?<way>later|earlier|before|after|afterwards)${end}`,
      'uy',
    ),
    read: readDistance,
  },
  {
    // on the 19th: of the month that was named, or the nearest
    opens: ['word'],
    pattern: new RegExp(`[Tt]he${space}(?<number>[12]?\\d|3[01])(?:st|nd|rd|th)${end}`, 'uy'),
    read: readNumberOfDay,
  },
];

function readNeighbour(parts: Parts, _before: string, after: string): Reading | null {
  const away = { same: 0, next: 1, following: 1, previous: -1, preceding: -1 }[parts.which ?? 'same'];
  if (away === undefined) return null;
  return away === 0 && elsewhere.test(after) ? { kind: 'nothing' } : counted(unitOf(parts), away);
}

function readSide(parts: Parts, _before: string, after: string): Reading | null {
  // "The day before yesterday" counts from today.
  if (/^\s+(?:yesterday|tomorrow)\b/u.test(after)) return null;
  return standsAlone.test(after) ? counted(unitOf(parts), parts.way === 'before' ? -1 : 1) : { kind: 'nothing' };
}

function readDistance({ count: words = '', distance, way = '' }: Parts, before: string, after: string): Reading {
  const isAdverb = way !== 'before' && way !== 'after';
  if (isAdverb ? /^\s+than\b/u.test(after) : !standsAlone.test(after)) return { kind: 'nothing' };
  if (partly.test(before)) return { kind: 'nothing' };
  const away = (way === 'earlier' || way === 'before' ? -1 : 1) * vocabulary.countOf(words);
  if (distance === 'week') return { kind: 'echoed', unit: 'day', from: (day) => weekOn(day.add({ weeks: away })) };
  return counted(distance === 'month' || distance === 'year' ? distance : 'day', away);
}

function unitOf({ unit: word }: Parts): 'day' | 'month' | 'year' {
  return word === 'month' || word === 'year' ? word : 'day';
}

function counted(unitOfTime: 'day' | 'month' | 'year', away: number): Reading {
  const from = {
    day: (day: Temporal.PlainDate) => resolvedDate.day(day.add({ days: away })),
    month: (day: Temporal.PlainDate) => {
      const { year, month } = day.with({ day: 1 }).add({ months: away });
      return resolvedDate.month(year, month);
    },
    year: (day: Temporal.PlainDate) => resolvedDate.year(day.year + away),
  }[unitOfTime];
  // A story that names no day is of the day of publication or of the day before.
  const otherwise = (day: Temporal.PlainDate): ResolvedDate | null =>
    resolvedDate.oneOf(day.add({ days: away - 1 }), day.add({ days: away }));
  return { kind: 'echoed', unit: unitOfTime, from, ...(unitOfTime === 'day' && away < 0 && { otherwise }) };
}

/** "On the 19th", but no 19th floor, century, amendment. */
function readNumberOfDay({ number = '' }: Parts, before: string, after: string): Reading | null {
  if (!dayBefore.test(before) || !dayAfter.test(after)) return null;
  const inMonth = ({ year, month }: Temporal.PlainDate): ResolvedDate | null => {
    const date = resolvedDate.calendarDay(year, month, Number(number));
    return date === null ? null : resolvedDate.day(date);
  };
  const otherwise = (day: Temporal.PlainDate, direction: () => Direction): ResolvedDate | null => {
    const today = day.toString();
    const first = day.with({ day: 1 });
    const near = [-1, 0, 1].flatMap((months) => inMonth(first.add({ months })) ?? []);
    const [latest, next] = [near.findLast(({ min }) => min <= today), near.find(({ min }) => min >= today)];
    if (direction() === 'open') return null;
    return (direction() === 'future' ? next : latest) ?? null;
  };
  return { kind: 'echoed', unit: 'month', from: inMonth, otherwise };
}
