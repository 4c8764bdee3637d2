import { amount } from './amount.ts';

/** One way of putting a length into words. */
export interface LengthForm {
  /** Letters without which none stands: around a unit are mostly those of one form. */
  needs: RegExp;
  /** Global; matches from the number to the unit. */
  pattern: RegExp;
  /** The minutes that the groups of a match come to. */
  minutesOf: (groups: Readonly<Record<string, string | undefined>>) => number;
}

const sign = '[-‐‑]';
const gap = `(?:\\s{1,4}|\\s?${sign}\\s?)`;
const whole = '(?:(?:full|whole|solid|straight)\\s)?';
const hour = `(?:${gap}?${whole}(?:hours?|hrs?)\\b|(?<=\\d)\\s?h(?:\\b|(?=\\d\\d)))`;
const minute = `(?:${gap}?${whole}(?:minutes?|mins?)\\b|(?<=\\d)\\s?m\\b)`;
const plus = '(?:-plus\\b|\\s?\\+|\\splus\\b)?';
const article = `(?:an?${gap})?`;
const free = '(?<![\\p{L}\\p{N}])';
/** No part of a longer number, no price. */
const number = `(?<![\\p{L}\\p{N}.,:$€£])(?<number>${amount.pattern})`;
const fraction = `${gap}and${gap}${article}(?<fraction>${amount.fraction})`;
/** "1 hour 15", "an hour and ten": the number alone, when nothing follows that it could count. */
const andMinutes = `(?:[.,]?${gap}(?:and${gap})?|\\s?)(?:(?<minutes>${amount.pattern})${minute}|(?<rest>[1-5]?\\d|five|ten|fifteen|twenty|twenty-five|thirty|forty|forty-five|fifty)(?=\\s*(?:[.,;:)”"]|$)))`;
const long = `(?:${gap}long\\b|-plus\\b)?`;

/** Hours, hours with minutes, and minutes, in the words that English has for them. */
export const lengthForms: readonly LengthForm[] = [
  {
    // two hours · an hour and a half · 1 hour 15 · 1 h 10 min · 2.5 hours · a two-hour-long
    needs: /hour|hr|\d\s?h/iu,
    pattern: new RegExp(`${number}${plus}${hour}(?:${fraction}|${andMinutes})?${long}`, 'giu'),
    minutesOf: (groups) => 60 * numberOf(groups) + minutesBeside(groups),
  },
  {
    // two and a half hours · one-and-a-half-hour
    needs: /half|quarter/iu,
    pattern: new RegExp(`${number}${fraction}${hour}${long}`, 'giu'),
    minutesOf: (groups) => 60 * numberOf(groups) + minutesBeside(groups),
  },
  {
    // half an hour · a half-hour
    needs: /half/iu,
    pattern: new RegExp(`${free}${article}half(?:${gap}an?)?${gap}hour\\b${long}`, 'giu'),
    minutesOf: () => 30,
  },
  {
    // a quarter of an hour · three-quarters of an hour
    needs: /quarter/iu,
    pattern: new RegExp(`${free}(?:an?${gap}|(?<three>three)${gap})?quarters?${gap}of${gap}an${gap}hour\\b`, 'giu'),
    minutesOf: ({ three }) => (three === undefined ? 15 : 45),
  },
  {
    // hour-long · hour-plus · hour-and-a-half · hour and 15 minutes
    needs: /hour/iu,
    pattern: new RegExp(
      `${free}hour(?:${fraction}|(?=${gap}and\\b)${andMinutes}|-plus\\b|${sign}?long\\b|\\slong\\b)`,
      'giu',
    ),
    minutesOf: (groups) => 60 + minutesBeside(groups),
  },
  {
    // 50 minutes · 50-minute · ninety minutes
    needs: /min|\d\s?m/iu,
    pattern: new RegExp(`${number}${plus}${minute}${long}`, 'giu'),
    minutesOf: numberOf,
  },
];

function numberOf({ number: words = '' }: Readonly<Record<string, string | undefined>>): number {
  return amount.valueOf(words);
}

function minutesBeside({ fraction: part, minutes, rest = '0' }: Readonly<Record<string, string | undefined>>): number {
  if (part !== undefined) return 60 * amount.fractionOf(part);
  return amount.valueOf(minutes ?? rest);
}
