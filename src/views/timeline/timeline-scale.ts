import type { DateValue } from '../../schemas/date-value.ts';

/** Something to stand on a timeline. */
export interface Dated {
  date: Pick<DateValue, 'min' | 'max'>;
  /** How wide its label is drawn, in px. */
  labelWidth: number;
}

/** Where things stand on a timeline, in px from its left. */
export interface TimelineScale {
  /** One for each thing given, in the same order; `from` where the day is only known between two. */
  places: { x: number; from: number | null }[];
  /** Stretches without anything that are drawn shorter than they are: where, and how long. */
  folds: { from: number; to: number; label: string; after: string; before: string }[];
  /** Where a day falls; null for a day outside or inside a fold. */
  xOf: (day: string) => number | null;
  /** Where the last thing stands. */
  end: number;
}

const FOLD_WIDTH = 92;
const LABEL_GAP = 14;
/** A gap is folded when it is longer than this many days and this many times the middle one. */
const FOLD = { days: 180, times: 4 };

/**
 * Spreads dated things, in order of time, over a width: days to scale, long gaps folded, and neighbours set so far apart
 * that their labels do not touch. Null when the labels alone need more than the width. A thing without any day throws.
 */
export function timelineScale(things: readonly Dated[], width: number): TimelineScale | null {
  const days = things.map(({ date }) => dayNumber(placeOf(date)));
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const longest = longestUnfolded(gaps);
  const least = gaps.map((gap, index) => roomFor(things, index) + (gap > longest ? FOLD_WIDTH : 0));
  const edge = { left: (things[0]?.labelWidth ?? 0) / 2, right: (things.at(-1)?.labelWidth ?? 0) / 2 };
  const room = width - edge.left - edge.right;
  if (sum(least) > room) return null;
  const widths = stretch(
    gaps.map((gap) => (gap > longest ? 0 : gap)),
    least,
    room,
  );
  const xs = widths.reduce<number[]>((places, gap) => [...places, (places.at(-1) ?? 0) + gap], [edge.left]);
  const at = (index: number) => xs[index] ?? edge.left;

  function xOf(day: string): number | null {
    const number = dayNumber(day);
    const next = days.findIndex((known) => known >= number);
    if (next === -1) return null;
    if (days[next] === number) return at(next);
    const gap = gaps[next - 1];
    if (gap === undefined || gap > longest) return null;
    return at(next - 1) + ((number - (days[next - 1] ?? number)) / gap) * (at(next) - at(next - 1));
  }

  return {
    places: things.map(({ date }, index) => ({ x: at(index), from: fromOf(date, at(index), xOf) })),
    folds: gaps.flatMap((gap, index) => {
      if (gap <= longest) return [];
      const middle = (at(index) + at(index + 1)) / 2;
      const [after, before] = [isoDay(days[index] ?? 0), isoDay(days[index + 1] ?? 0)];
      return [{ from: middle - FOLD_WIDTH / 2, to: middle + FOLD_WIDTH / 2, label: nameSpan(gap), after, before }];
    }),
    xOf,
    end: xs.at(-1) ?? edge.left,
  };
}

/** The day at which a date is drawn: the day itself, or the last that it allows. Throws where there is none. */
export function placeOf({ min, max }: Pick<DateValue, 'min' | 'max'>): string {
  const day = max ?? min;
  if (day === null) throw new RangeError('A date without a day has no place on a timeline.');
  return day;
}

function longestUnfolded(gaps: readonly number[]): number {
  const middle = [...gaps].sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0;
  return Math.max(FOLD.days, FOLD.times * middle);
}

function roomFor(things: readonly Dated[], index: number): number {
  const half = (thing: Dated | undefined) => (thing?.labelWidth ?? 0) / 2;
  return half(things[index]) + half(things[index + 1]) + LABEL_GAP;
}

/** Shares out the room by days, so that nobody gets less than the least: whoever would is given it, and the rest shared anew. */
function stretch(gaps: readonly number[], least: readonly number[], room: number): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const free = gaps.map((_, index) => index).filter((index) => !fixed.has(index));
    const left = room - sum([...fixed].map((index) => least[index] ?? 0));
    const days = sum(free.map((index) => gaps[index] ?? 0));
    const widthOf = (index: number) => (days === 0 ? (least[index] ?? 0) : ((gaps[index] ?? 0) / days) * left);
    const short = free.filter((index) => widthOf(index) < (least[index] ?? 0));
    if (short.length === 0) return gaps.map((_, index) => (fixed.has(index) ? (least[index] ?? 0) : widthOf(index)));
    for (const index of short) fixed.add(index);
  }
}

/** Where a date that is only bounded begins; null for a single day. A beginning that is not drawn is set a little before. */
function fromOf(
  { min, max }: Pick<DateValue, 'min' | 'max'>,
  x: number,
  xOf: (day: string) => number | null,
): number | null {
  if (min === max || max === null) return null;
  const from = min === null ? null : xOf(min);
  return Math.min(from ?? x - 26, x - 8);
}

/** A stretch of days in the largest unit that fits: `8 years`, `14 months`. */
function nameSpan(days: number): string {
  const years = Math.round(days / 365.25);
  return years >= 2 ? `${years} years` : `${Math.round(days / 30.44)} months`;
}

function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

function isoDay(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
