import { Temporal } from 'temporal-polyfill';

/** A day that a passage names, with where it stands in it. UTF-16 offsets. */
export interface NamedDay {
  start: number;
  end: number;
  /** ISO day. */
  day: string;
  /** Whether a verb of saying has it. */
  isSaid: boolean;
}

const sentenceEnd = /[.!?]["”’)\]]*\s+(?=["“‘(]?\p{Lu})/gu;
const REACH = 400;

/**
 * The day that "the same day", "the next day" at `start` count from: the one day named before it in its sentence or, when
 * there is none, in the sentence before; at the start of a passage the one day of the passage before. Null when no day is
 * named there, or more than one.
 */
export function dayNamedBefore(
  passage: string,
  start: number,
  named: readonly NamedDay[],
  namedInPassageBefore: readonly NamedDay[],
): Temporal.PlainDate | null {
  const from = Math.max(0, start - REACH);
  const ends = Array.from(passage.slice(from, start).matchAll(sentenceEnd), ({ index }) => from + index);
  const sentenceStart = ends.at(-1) ?? from;
  const here = namedSince(named, sentenceStart, start);
  if (here.length > 0) return onlyDay(here);
  if (ends.length > 0) return onlyDay(namedSince(named, ends.at(-2) ?? from, start));
  return from === 0 ? onlyDay(namedInPassageBefore) : null;
}

/** Those between two places; they lie at the end of `named`, so only that end is walked. */
function namedSince(named: readonly NamedDay[], from: number, to: number): NamedDay[] {
  const since: NamedDay[] = [];
  for (let index = named.length - 1; index >= 0; index -= 1) {
    const day = named[index];
    if (day === undefined || day.start < from) break;
    if (day.end <= to) since.push(day);
  }
  return since;
}

function onlyDay(named: readonly NamedDay[]): Temporal.PlainDate | null {
  const [first] = named;
  return first !== undefined && named.every(({ day }) => day === first.day) ? Temporal.PlainDate.from(first.day) : null;
}
