import { Temporal } from 'temporal-polyfill';
import { matchesOf } from '../matches-of.ts';

/** A day, month or year that a passage names, with where it stands in it. UTF-16 offsets. */
export interface NamedDate {
  start: number;
  end: number;
  /** Its first ISO day. */
  day: string;
  precision: 'day' | 'month' | 'year';
  /** Whether a verb of saying has it. */
  isSaid: boolean;
  /** Whether it names an event: "the 12 March massacre". */
  isAttribute: boolean;
}

type Unit = NamedDate['precision'];

const sentenceEnd = /[.!?]["”’)\]]*\s+(?=["“‘(]?\p{Lu})/gu;
const REACH = 400;
/** A day tells its month and its year, a month its year. */
const tells: Readonly<Record<Unit, readonly Unit[]>> = {
  day: ['day'],
  month: ['day', 'month'],
  year: ['day', 'month', 'year'],
};
const LENGTH: Readonly<Record<Unit, number>> = { day: 10, month: 7, year: 4 };

/**
 * The day, month or year that "the same day", "the following year" at `start` count from: the one named before it in its
 * sentence or, when there is none, in the nearest sentence before that names one, not far; at the start of a passage the one of the passage before. Given as
 * its first day. Null when none is named there, or more than one.
 */
export function dateNamedBefore(
  passage: string,
  start: number,
  unit: Unit,
  named: readonly NamedDate[],
  namedInPassageBefore: readonly NamedDate[],
): Temporal.PlainDate | null {
  const from = Math.max(0, start - REACH);
  const ends = matchesOf(passage.slice(from, start), sentenceEnd).map(({ index }) => from + index);
  const sentenceStart = ends.at(-1) ?? from;
  const here = namedSince(named, unit, sentenceStart, start);
  if (here.length > 0) return onlyOne(here, unit);
  for (let before = ends.length - 2; before >= -1 && ends.length > 0; before--) {
    const since = namedSince(named, unit, ends[before] ?? from, start);
    if (since.length > 0) return onlyOne(since, unit);
  }
  if (ends.length > 0) return null;
  return from === 0
    ? onlyOne(
        namedInPassageBefore.filter(({ precision }) => tells[unit].includes(precision)),
        unit,
      )
    : null;
}

/** Those between two places; they lie at the end of `named`, so only that end is walked. */
function namedSince(named: readonly NamedDate[], unit: Unit, from: number, to: number): NamedDate[] {
  const since: NamedDate[] = [];
  for (let index = named.length - 1; index >= 0; index -= 1) {
    const date = named[index];
    if (date === undefined || date.start < from) break;
    if (date.end <= to && tells[unit].includes(date.precision)) since.push(date);
  }
  return since;
}

function onlyOne(named: readonly NamedDate[], unit: Unit): Temporal.PlainDate | null {
  const [first] = named;
  const isSame = (day: string): boolean => day.slice(0, LENGTH[unit]) === first?.day.slice(0, LENGTH[unit]);
  return first !== undefined && named.every(({ day }) => isSame(day)) ? Temporal.PlainDate.from(first.day) : null;
}
