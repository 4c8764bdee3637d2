import { bareMonthRules } from './bare-month-rules.ts';
import { countedRules } from './counted-rules.ts';
import type { DateRule, Reading } from './date-rule.ts';
import { dayRules } from './day-rules.ts';
import { echoedRules } from './echoed-rules.ts';
import { feastRules } from './feast-rules.ts';
import { monthRules } from './month-rules.ts';
import { vocabulary } from './vocabulary.ts';
import { weekdayRules } from './weekday-rules.ts';
import { yearRules } from './year-rules.ts';

/** Words that a rule reads as a date. UTF-16 offsets within the passage. */
export interface FoundDate {
  start: number;
  end: number;
  reading: Exclude<Reading, { kind: 'nothing' }>;
}

/** In this order: the first rule that reads words keeps them, so that "14 June 2025" is not read as "June 2025". */
const rules: readonly DateRule[] = [
  ...dayRules,
  ...monthRules,
  ...yearRules,
  ...weekdayRules,
  ...countedRules,
  ...echoedRules,
  ...feastRules,
  ...bareMonthRules,
];

type Opening = DateRule['opens'][number];
const rulesByOpening = new Map<Opening, readonly DateRule[]>(
  (['number', 'month', 'weekday', 'word'] as const).map((opening) => [
    opening,
    rules.filter(({ opens }) => opens.includes(opening)),
  ]),
);

const { space, smallNumbers, ordinals, monthStarts, weekdayStarts } = vocabulary;
const partOfDay = '(?:day|morning|afternoon|evening|night)';
const unit = '(?:day|week|fortnight|month|year)';
/** The words that a date may begin with, in small letters, and what must follow them. */
const words: readonly (readonly [words: string, followed?: string])[] = [
  ['last next this past coming early earlier late later mid overnight today tonight yesterday tomorrow'],
  ['spring summer autumn fall winter Christmas Boxing Valentine'],
  ['New', `${space}Year`],
  ['nineteen twenty', `${space}[a-z]`],
  ['two', `${space}thousand\\b`],
  ['beginning start middle end', `${space}of\\b`],
  ['first second third fourth', `${space}(?:half|quarter)\\b`],
  [ordinals.join(' '), `${space}(?:day${space})?of\\b`],
  [`a an ${smallNumbers.join(' ')}`, `${space}${unit}`],
  ['day', `${space}(?:before|after)\\b`],
  ['the', `${space}(?:same|next|following|previous|preceding|year|\\d|${partOfDay})`],
  ['that', `${space}(?:same|very|month|year|${partOfDay})\\b`],
  ['over at on', `${space}the${space}weekend\\b`],
  ['weekend', `${space}(?:(?:tele)?phone|video|call|conversation|talks|chat|exchange)\\b`],
];
const heads = words.flatMap(([list]) => list.split(' ').flatMap((word) => [word, capitalise(word)]));
const wordPattern = words
  .map(([list, followed]) => {
    const either = list
      .split(' ')
      .map((word) => (/^[a-z]/u.test(word) ? `[${word[0]}${capitalise(word)[0]}]${word.slice(1)}` : word));
    return `(?:${either.join('|')})${followed === undefined ? '\\b' : `(?=${followed})`}`;
  })
  .join('|');

/** What begins at a place. Without the flag `u`, which would make it slower, as it is tried at many places. */
const opening = new RegExp(`(\\d)|(${monthStarts.join('|')})|(${weekdayStarts.join('|')})|(?:${wordPattern})`, 'y');
/** A date does not begin within a word, a number, an address or a file name. */
const noStart = /[\p{L}\p{N}_@#/=&%.$€£¥+‐‑-]$|\d[,:]$/u;

/** How much of the passage on either side of a date a rule sees. */
const REACH = 40;

/** The words that may open a date, in small letters, as `indexWords` takes them; any number may, too. */
export const dateOpenings: readonly string[] = [
  ...heads,
  ...[...monthStarts, ...weekdayStarts].map((start) => `${start}…`),
];

/** The date expressions of one passage, in order, not overlapping. `openings`: where in it words begin that may open one, in order. */
export function scanDates(passage: string, openings: readonly number[]): FoundDate[] {
  const found: FoundDate[] = [];
  let reach = 0;
  for (const at of openings) {
    if (at < reach) continue;
    opening.lastIndex = at;
    const match = opening.exec(passage);
    if (match === null || noStart.test(passage.slice(Math.max(0, at - 2), at))) continue;
    const read = readAt(passage, at, openingOf(match));
    if (read === null) continue;
    const { end, reading } = read;
    if (reading.kind !== 'nothing') found.push({ start: at, end, reading });
    reach = end;
  }
  return found;
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function openingOf([, digit, month, weekday]: RegExpExecArray): Opening {
  if (digit !== undefined) return 'number';
  if (month !== undefined) return 'month';
  return weekday === undefined ? 'word' : 'weekday';
}

function readAt(passage: string, start: number, opens: Opening): { end: number; reading: Reading } | null {
  const before = passage.slice(Math.max(0, start - REACH), start);
  for (const { pattern, read } of rulesByOpening.get(opens) ?? []) {
    pattern.lastIndex = start;
    const match = pattern.exec(passage);
    if (match === null) continue;
    const end = start + match[0].length;
    const reading = read(match.groups ?? {}, before, passage.slice(end, end + REACH));
    if (reading !== null) return { end, reading };
  }
  return null;
}
