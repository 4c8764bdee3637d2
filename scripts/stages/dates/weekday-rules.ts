import { Temporal } from 'temporal-polyfill';
import type { DateRule, Direction, Parts, Reading } from './date-rule.ts';
import { resolvedDate, type ResolvedDate } from './resolved-date.ts';
import { vocabulary } from './vocabulary.ts';

const { space, fullWeekday, end } = vocabulary;

const partOfDay = `(?:${space}(?:early${space}|late${space})?(?:morning|afternoon|evening|night)${end})?`;
/** "Monday and Tuesday next week": both are next week. */
const sharedWeek = `(?=,?${space}(?:and|or|to|through)${space}(?:on${space})?${fullWeekday},?${space}(?:of${space})?(?<shared>last|this|next)${space}week${end})`;
const dayNumber = `(?:,?${space}(?:the${space})?(?<number>\\d{1,2})(?:st|nd|rd|th)${end})?`;

/** Days and papers that bear a weekday's name. */
const nameBefore = /\b(?:Good|Black|Bloody|Super|Cyber|Palm|Easter|Holy|Maundy|Ash|Shrove|Mail\s+on)\s+$/u;
const nameAfter =
  /^\s+(?:Times|Telegraph|Mail|Mirror|Express|Herald|Post|World|Night\s+Live|Evening\s+Post|Agreement|Prayers?\s+Book)\b/u;
/** Any such day, not one of them. */
const anyBefore = /\b(?:every|each|an?|any|some|most|other|alternate)\s+(?:other\s+)?$/iu;

/** "in a Sunday phone call": the one that is told of. */
const inOneBefore = /\b(?:in|during|after|following)\s+an?\s+(?:\p{Ll}+\s+)?$/iu;
const oneAfter =
  /^\s+(?:(?:tele)?phone|video|call|conversation|interview|statement|tweet|post|speech|letter|memo|briefing|(?:press|news)\s+conference)(?!\p{L})/u;

/** "Wednesday’s ruling": the verb of the clause may speak of something else, unless it has the noun directly. */
const attribute = /^['’]s?\s+\p{Ll}/u;
const ofTheVerb = /\b(?:at|for|during|in|to|before|ahead\s+of|attend|join|host|hold)\s+(?:\p{L}+\s+)?$/iu;

/** Weekdays. A bare one is the latest such day, the day of speaking included; the next one where verbs speak of the future. */
export const weekdayRules: readonly DateRule[] = [
  {
    // last week on Thursday · next week, on Monday
    opens: ['word'],
    pattern: new RegExp(
      `(?<week>[Ll]ast|[Tt]his|[Nn]ext)${space}week,?${space}(?:on${space})?(?<weekday>${fullWeekday})${partOfDay}`,
      'uy',
    ),
    read: (parts, before) => (/\bthe\s+$/iu.test(before) ? { kind: 'nothing' } : inWeek(parts)),
  },
  {
    // the night of Sunday to Monday · overnight from Sunday to Monday
    opens: ['weekday'],
    pattern: new RegExp(
      `(?<weekday>${fullWeekday})(?:\\s?[-–/]\\s?|${space}(?:to|into|and)${space})(?<second>${fullWeekday})`,
      'uy',
    ),
    read: readNightBetween,
  },
  {
    // Monday to Friday: any week
    opens: ['weekday'],
    pattern: new RegExp(`Monday(?:\\s?[-–]\\s?|${space}(?:to|through)${space})Friday`, 'uy'),
    read: () => ({ kind: 'nothing' }),
  },
  {
    // a week ago on Thursday: from the Thursday or from today, nobody can tell
    opens: ['word', 'number'],
    pattern: new RegExp(
      `(?:${vocabulary.count})${space}weeks?${space}ago,?${space}(?:on${space})?${fullWeekday}`,
      'uy',
    ),
    read: () => ({ kind: 'nothing' }),
  },
  {
    // Saturday · Saturday night · last Thursday · next Monday · this coming Friday · Thursday last week · Thursday the 14th
    opens: ['weekday', 'word'],
    pattern: new RegExp(
      `(?:(?<which>[Ll]ast|[Pp]ast|[Nn]ext|[Cc]oming|[Tt]his(?:${space}(?:past|coming))?)${space})?(?<weekday>${fullWeekday})${partOfDay}` +
        `(?:,?${space}(?:of${space})?(?<week>last|this|next)${space}week${end}|${sharedWeek}|${dayNumber})`,
      'uy',
    ),
    read: readWeekday,
  },
];

/** One of the two days on which a night falls; null when the words speak of no night, or the days do not follow each other. */
function readNightBetween(parts: Parts, before: string): Reading | null {
  if (!/\b(?:night|overnight)\s+(?:(?:of|from|on|between)\s+)?$/iu.test(before)) return null;
  const [first, second] = [vocabulary.weekdayOf(parts.weekday ?? ''), vocabulary.weekdayOf(parts.second ?? '')];
  if ((first % 7) + 1 !== second) return null;
  return {
    kind: 'counted',
    from: (day, direction) => {
      const value = chooseWeekday(day, second, '', direction);
      if (value?.precision !== 'day') return value;
      const morning = Temporal.PlainDate.from(value.min);
      return resolvedDate.oneOf(morning.subtract({ days: 1 }), morning);
    },
  };
}

function readWeekday(parts: Parts, before: string, after: string): Reading | null {
  if (nameBefore.test(before) || nameAfter.test(after)) return { kind: 'nothing' };
  if (anyBefore.test(before) && !(inOneBefore.test(before) && oneAfter.test(after))) return { kind: 'nothing' };
  const week = parts.week ?? parts.shared;
  if (week !== undefined) return inWeek({ ...parts, week });
  const weekday = vocabulary.weekdayOf(parts.weekday ?? '');
  const which = (parts.which ?? '').toLowerCase();
  const isAttribute = attribute.test(after) && !ofTheVerb.test(before);
  const from = (day: Temporal.PlainDate, direction: () => Direction): ResolvedDate | null => {
    const value = chooseWeekday(day, weekday, which, () =>
      isAttribute && direction() === 'future' ? 'open' : direction(),
    );
    // "Thursday the 14th" is no day at all when that Thursday was the 13th.
    return parts.number === undefined || value?.edtf.endsWith(`-${parts.number.padStart(2, '0')}`) === true
      ? value
      : null;
  };
  return which === '' ? { kind: 'counted', from, isBareWeekday: true } : { kind: 'counted', from };
}

function inWeek({ week = '', weekday = '' }: Parts): Reading {
  const weeks = { last: -1, this: 0, next: 1 }[week.toLowerCase()] ?? 0;
  const number = vocabulary.weekdayOf(weekday);
  return { kind: 'counted', from: (day) => resolvedDate.day(day.add({ days: number - day.dayOfWeek + 7 * weeks })) };
}

/**
 * The weekday that is meant. "Last Thursday" is the latest Thursday before today; when that one is in the same week
 * (Monday to Sunday), it may also be the one before, and both are given. So with "next", and with "this" when the day is over
 * and no verb says which side.
 */
function chooseWeekday(
  day: Temporal.PlainDate,
  weekday: number,
  which: string,
  readDirection: () => Direction,
): ResolvedDate | null {
  const back = (day.dayOfWeek - weekday + 7) % 7;
  const ahead = (weekday - day.dayOfWeek + 7) % 7;
  const at = (days: number): Temporal.PlainDate => day.add({ days });
  if (which === 'this past' || which === 'past') return resolvedDate.day(at(-(back || 7)));
  if (which === 'this coming' || which === 'coming') return resolvedDate.day(at(ahead || 7));
  if (which === 'last') {
    const sameWeek = back > 0 && weekday < day.dayOfWeek;
    return sameWeek ? resolvedDate.oneOfDays([at(-back - 7), at(-back)]) : resolvedDate.day(at(-(back || 7)));
  }
  if (which === 'next') {
    const sameWeek = ahead > 0 && weekday > day.dayOfWeek;
    return sameWeek ? resolvedDate.oneOfDays([at(ahead), at(ahead + 7)]) : resolvedDate.day(at(ahead || 7));
  }
  // Said of today's own weekday, it is today whatever the verb.
  if (back === 0) return resolvedDate.day(day);
  const direction = readDirection();
  if (direction === 'future') return resolvedDate.day(at(ahead));
  if (which === 'this' && direction !== 'past') {
    return weekday < day.dayOfWeek ? resolvedDate.oneOfDays([at(-back), at(ahead)]) : resolvedDate.day(at(ahead));
  }
  if (direction === 'open') return resolvedDate.oneOfDays([at(-back), at(ahead)]);
  return resolvedDate.day(at(-back));
}
