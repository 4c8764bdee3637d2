import type { DateRule, Parts, Reading } from './date-rule.ts';
import { resolvedDate } from './resolved-date.ts';
import { vocabulary } from './vocabulary.ts';
import { weekOn } from './week-on.ts';

const { space, count, end } = vocabulary;
const partOfDay = '(?:day|morning|afternoon|evening|night)';
/** What would make it count from something else: "the day before the summit", "a week later than planned". */
const elsewhere =
  /^\s+(?:as|than|of|in\s+which|when|that|he|she|they|it|we|I|the|his|her|their|a|an|Mr|Mrs|Ms|\p{Lu})/u;
const partly = /\b(?:than|over|nearly|almost|about|around|some|only)\s+$/iu;

/** Days counted from one that the text named just before. */
export const echoedRules: readonly DateRule[] = [
  {
    // the same day · that evening · the next day · the following morning · the previous day
    opens: ['word'],
    pattern: new RegExp(
      `(?:[Tt]he${space}(?<which>same|next|following|previous|preceding)|[Tt]hat(?:${space}(?:same|very))?)${space}${partOfDay}${end}`,
      'uy',
    ),
    read: readNeighbour,
  },
  {
    // the day before · the day after
    opens: ['word'],
    pattern: new RegExp(`[Tt]he${space}${partOfDay}${space}(?<way>before|after)${end}`, 'uy'),
    read: ({ way }, _before, after) =>
      elsewhere.test(after) ? { kind: 'nothing' } : countedInDays(way === 'before' ? -1 : 1),
  },
  {
    // a day later · two days earlier · three weeks later
    opens: ['number', 'word'],
    pattern: new RegExp(
      `(?<count>${count})${space}(?<unit>day|week)s?${space}(?<way>later|earlier|before|after|afterwards)${end}`,
      'uy',
    ),
    read: readDistance,
  },
];

function readNeighbour({ which = 'same' }: Parts, _before: string, after: string): Reading | null {
  const days = { same: 0, next: 1, following: 1, previous: -1, preceding: -1 }[which];
  if (days === undefined) return null;
  return days === 0 && elsewhere.test(after) ? { kind: 'nothing' } : countedInDays(days);
}

function readDistance({ count: words = '', unit, way = '' }: Parts, before: string, after: string): Reading {
  const isAdverb = way !== 'before' && way !== 'after';
  if ((isAdverb ? /^\s+than\b/u : elsewhere).test(after) || partly.test(before)) return { kind: 'nothing' };
  const amount = (way === 'earlier' || way === 'before' ? -1 : 1) * vocabulary.countOf(words);
  return unit === 'week'
    ? { kind: 'echoed', from: (day) => weekOn(day.add({ weeks: amount })) }
    : countedInDays(amount);
}

function countedInDays(days: number): Reading {
  return { kind: 'echoed', from: (day) => resolvedDate.day(day.add({ days })) };
}
