import type { CallMention } from '../find-calls.ts';
import { matchesOf } from '../matches-of.ts';

/** Between which minutes of its local day a call began; beyond 1440 the night runs into the next day. */
export interface Hours {
  from: number;
  to: number;
}

const HOUR = 60;

/** What the parts of a day allow, as widely as news uses them. Between morning and evening there is no doubt. */
const PARTS: readonly (readonly [words: RegExp, from: number, to: number])[] = [
  [/^(?:noon|midday)$/iu, 11.5, 13],
  [/^midnight$/iu, 23, 25],
  [/^(?:morning|early)$/iu, 0, 12.5],
  [/^afternoon$/iu, 11.5, 19],
  [/^(?:evening|late)$/iu, 15, 24],
  [/^(?:night|tonight)$/iu, 17, 29],
];

const PART =
  /\b(?:noon|midday|midnight|morning|afternoon|evening|night|tonight)\b|\b(?:early|late)(?= (?:on )?(?:today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)/giu;

const CLOCK = /\b(1[0-2]|[1-9]) ?([ap])\.?m\b/iu;

/**
 * The hours that the words about a call give: its clock time, else the one part of the day that they name; null when they name
 * none or several. `words`: the sentence that tells of it.
 */
export function readHours({ clockMinutes }: Pick<CallMention, 'clockMinutes'>, words: string): Hours | null {
  if (clockMinutes !== null) return { from: clockMinutes, to: clockMinutes };
  const clock = CLOCK.exec(words);
  if (clock !== null) {
    const at = ((Number(clock[1]) % 12) + (clock[2]?.toLowerCase() === 'p' ? 12 : 0)) * HOUR;
    return { from: at, to: at };
  }
  const named = [...new Set(matchesOf(words, PART).map(([part]) => part.toLowerCase()))];
  const [only] = named;
  if (only === undefined || named.length > 1) return null;
  const part = PARTS.find(([pattern]) => pattern.test(only));
  return part === undefined ? null : { from: part[1] * HOUR, to: part[2] * HOUR - 1 };
}
