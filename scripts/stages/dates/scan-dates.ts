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

const { space, countInLetters, ordinal, monthStart, weekdayStart } = vocabulary;
const partOfDay = '(?:day|morning|afternoon|evening|night)';
const words = [
  '[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast|[Cc]oming|[Ee]arl(?:y|ier)|[Ll]ater?|[Mm]id',
  '[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow',
  '[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter',
  'Christmas|New(?= Year)|Boxing|Valentine',
  `(?:[Bb]eginning|[Ss]tart|[Mm]iddle|[Ee]nd)(?=${space}of\\b)`,
  `(?:first|second|third|fourth)(?=${space}(?:half|quarter)\\b)`,
  `${ordinal}(?=${space}(?:day${space})?of\\b)`,
  `${countInLetters}(?=${space}(?:day|week|month|year))`,
  `[Dd]ay(?=${space}(?:before|after)\\b)`,
  `[Tt]he(?=${space}(?:same|next|following|previous|preceding|${partOfDay})\\b)`,
  `[Tt]hat(?=${space}(?:same|very|${partOfDay})\\b)`,
  `(?:[Oo]ver|[Aa]t|[Oo]n)(?=${space}the${space}weekend\\b)`,
].join('|');

/** Where a date may begin. Without the flag `u`, which would make this, the one pattern that meets every letter, six times slower. */
const opening = new RegExp(
  `\\b(?:(?<number>\\d)|(?<month>${monthStart})|(?<weekday>${weekdayStart})|(?<word>${words}))`,
  'g',
);
/** A date does not begin within a word, a number, an address or a file name. */
const noStart = /[\p{L}\p{N}_@#/=&%.$€£¥+‐‑-]$|\d,$/u;

/** How much of the passage on either side of a date a rule sees. */
const REACH = 40;

/** The date expressions of one passage, in order, not overlapping, in time linear in its length. */
export function scanDates(passage: string): FoundDate[] {
  const found: FoundDate[] = [];
  opening.lastIndex = 0;
  for (let match = opening.exec(passage); match !== null; match = opening.exec(passage)) {
    if (noStart.test(passage.slice(Math.max(0, match.index - 2), match.index))) continue;
    const read = readAt(passage, match.index, openingOf(match.groups));
    if (read === null) continue;
    const { end, reading } = read;
    if (reading.kind !== 'nothing') found.push({ start: match.index, end, reading });
    opening.lastIndex = end;
  }
  return found;
}

function openingOf(groups: Readonly<Record<string, string | undefined>> | undefined): Opening {
  if (groups?.number !== undefined) return 'number';
  if (groups?.month !== undefined) return 'month';
  return groups?.weekday === undefined ? 'word' : 'weekday';
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
