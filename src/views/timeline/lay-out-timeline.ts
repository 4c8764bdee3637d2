import type { Call } from '../../schemas/call.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import { certaintyOf, type Certainty } from '../calls/certainty-of.ts';
import { describeCertainty } from '../calls/describe-certainty.ts';
import { abbreviateLength } from '../calls/describe-length.ts';
import { formatDate } from '../phrases/format-date.ts';
import { lengthsBySide, type SideLengths } from '../calls/lengths-by-side.ts';
import { capitalise, nameCall } from '../calls/name-call.ts';
import { placeOf, timelineScale } from './timeline-scale.ts';
import type { UncoveredCall } from '../calls/uncovered-calls.ts';

/** A timeline, measured in px and ready to be drawn. */
export interface TimelineDrawing {
  width: number;
  height: number;
  /** The height of the axis, from the top. */
  axis: number;
  /** Dated calls in order of time, then undated ones. */
  marks: TimelineMark[];
  folds: { from: number; to: number; label: string; notCovered: number; before: string }[];
  /** Calls that are known from elsewhere only. */
  hollow: { x: number; anchor: string; name: string }[];
  /** Where the axis breaks off before undated calls; null when there are none. */
  breakAt: number | null;
}

export interface TimelineMark {
  id: string;
  /** All that is drawn of it, in words: the day, who says that it took place, the lengths claimed. */
  name: string;
  /** Under the axis: the day as short as it can be told, and the lengths claimed. */
  label: string;
  lengths: string;
  x: number;
  /** Where the days begin on which it may have been; null for a single day. `open`: no text gives a first day. */
  from: number | null;
  open: boolean;
  /** The lengths claimed, a bar for each side and the press, from the shortest to the longest claim; a stub where none is. */
  bars: { mark: number | null; x: number; min: number; max: number }[];
  certainty: Certainty;
  dated: boolean;
  current: boolean;
}

interface Options {
  /** The call whose page it is drawn for. */
  current?: string;
  /** Twice as high, with the lengths written under the days. */
  large?: boolean;
  uncovered?: readonly UncoveredCall[];
}

const WIDTH = 1140;
const UNDATED_WIDTH = 104;
const LETTER = { label: 6.9, bold: 7.6, lengths: 6.3 };
const STUB = 14;
/** How far the bars of one call stand from each other. */
const BAR_GAP = 9;
/** How high an hour is drawn, in px, unless the longest call would rise above three hours. */
const PER_HOUR = { small: 28, large: 58 };
const TALLEST_HOURS = 3;

/** Draws calls in time; null when there are too many for their labels to stand side by side. */
export function layOutTimeline(
  dossier: Pick<Dossier, 'sides' | 'people'>,
  calls: readonly Call[],
  { current, large = false, uncovered = [] }: Options = {},
): TimelineDrawing | null {
  const [dated, undated] = [calls.filter(hasDay), calls.filter((call) => !hasDay(call))];
  const room = WIDTH - (undated.length > 0 ? UNDATED_WIDTH : 0);
  const labels = dated.map((call, index) => labelOf(call, dated[index - 1], call.id === current));
  const claimed = new Map(calls.map((call) => [call, lengthsBySide(dossier.sides, call)]));
  const lengths = dated.map(labelLengths);
  const scale = timelineScale(
    dated.map((call, index) => ({
      date: call.date,
      labelWidth: Math.max(
        (labels[index] ?? '').length * (call.id === current ? LETTER.bold : LETTER.label),
        large ? (lengths[index] ?? '').length * LETTER.lengths : 0,
      ),
    })),
    room,
  );
  if (scale === null) return null;
  const height = heightOf([...claimed.values()].flat(), large ? PER_HOUR.large : PER_HOUR.small);
  const tallest = Math.max(STUB, ...[...claimed.values()].flat().map(({ max }) => height(max)));
  const axis = Math.round(tallest) + 30;
  const markOf = (call: Call, x: number, label: string): TimelineMark => ({
    id: call.id,
    name: `${nameCall(dossier, call)}: ${describeCertainty(dossier.sides, call)}; ${describeLengths(claimed.get(call) ?? [])}`,
    label,
    lengths: labelLengths(call),
    x,
    from: null,
    open: call.date.min === null,
    bars: barsOf(claimed.get(call) ?? [], x, height),
    certainty: certaintyOf(dossier.sides, call),
    dated: hasDay(call),
    current: call.id === current,
  });
  return {
    width: WIDTH,
    height: axis + (large ? 46 : 30),
    axis,
    marks: [
      ...dated.map((call, index) => {
        const place = scale.places[index];
        return { ...markOf(call, place?.x ?? 0, labels[index] ?? ''), from: place?.from ?? null };
      }),
      ...undated.map((call, index) => {
        const x = WIDTH - UNDATED_WIDTH / 2 + (index - (undated.length - 1) / 2) * 16;
        return markOf(call, x, index === Math.floor((undated.length - 1) / 2) ? 'undated' : '');
      }),
    ],
    folds: scale.folds.map((fold) => ({
      ...fold,
      notCovered: uncovered.filter((known) => isWithin(known, fold)).length,
    })),
    hollow: uncovered.flatMap((known) => {
      const x = (known.max ?? known.min) === null ? null : scale.xOf(placeOf(known));
      return x === null ? [] : { x, anchor: known.anchor, name: known.name };
    }),
    breakAt: undated.length > 0 ? room + 8 : null,
  };
}

function hasDay({ date }: Call): boolean {
  return date.min !== null || date.max !== null;
}

/** Without its year where the call before it has the same, unless the label is the page's own. */
function labelOf(call: Call, before: Call | undefined, current: boolean): string {
  if (current) return capitalise(formatDate(call.date));
  const label = formatDate(call.date, 'short');
  const year = placeOf(call.date).slice(0, 4);
  return before && placeOf(before.date).startsWith(year) ? label.replace(new RegExp(` ${year}$`, 'u'), '') : label;
}

/** The shortest and the longest of the lengths claimed of a call, for a label: `50 min – about 1 h`; empty when none is. */
function labelLengths({ durations }: Pick<Call, 'durations'>): string {
  const byLength = durations.toSorted((a, b) => a.minutes - b.minutes).map(abbreviateLength);
  const [shortest, longest] = [byLength[0] ?? '', byLength.at(-1) ?? ''];
  return shortest === longest ? shortest : `${shortest} – ${longest}`;
}

/** For those who do not see the bars: `50 min by Lindland`, `no length given`. */
function describeLengths(claimed: readonly SideLengths[]): string {
  if (claimed.length === 0) return 'no length given';
  return claimed
    .map(({ column, text }) => `${text} by ${column.mark === 0 ? 'the press or others' : column.label}`)
    .join(', ');
}

/** How high so many minutes are drawn. */
function heightOf(lengths: readonly SideLengths[], perHour: number): (minutes: number) => number {
  const longest = Math.max(0, ...lengths.map(({ max }) => max)) / 60;
  const scale = longest > TALLEST_HOURS ? (perHour * TALLEST_HOURS) / longest : perHour;
  return (minutes) => Math.max(STUB, (minutes / 60) * scale);
}

function barsOf(claimed: readonly SideLengths[], x: number, height: (minutes: number) => number): TimelineMark['bars'] {
  if (claimed.length === 0) return [{ mark: null, x: Math.round(x), min: STUB, max: STUB }];
  return claimed.map(({ column, min, max }, index) => ({
    mark: column.mark,
    x: Math.round(x + (index - (claimed.length - 1) / 2) * BAR_GAP),
    min: Math.round(height(min)),
    max: Math.round(height(max)),
  }));
}

function isWithin({ min, max }: UncoveredCall, { after, before }: { after: string; before: string }): boolean {
  const day = max ?? min;
  return day !== null && day > after && day < before;
}
