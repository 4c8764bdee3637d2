import type { Call } from '../schemas/call.ts';
import type { Dossier } from '../schemas/dossier.ts';
import { certaintyOf, type Certainty } from './certainty-of.ts';
import { abbreviateLength, lengthRange } from './describe-length.ts';
import { formatDate } from './format-date.ts';
import { capitalise, nameCall } from './name-call.ts';
import { placeOf, timelineScale } from './timeline-scale.ts';
import type { UncoveredCall } from './uncovered-calls.ts';

/** A timeline, measured in px and ready to be drawn. */
export interface TimelineDrawing {
  width: number;
  height: number;
  /** The height of the axis, from the top. */
  axis: number;
  /** Dated calls in order of time, then undated ones. */
  marks: TimelineMark[];
  folds: { from: number; to: number; label: string; notCovered: number; before: string }[];
  /** Where calls stand that are known from elsewhere only. */
  hollow: number[];
  /** Where the axis breaks off before undated calls; null when there are none. */
  breakAt: number | null;
}

export interface TimelineMark {
  id: string;
  name: string;
  /** Under the axis: the day as short as it can be told, and the lengths claimed. */
  label: string;
  lengths: string;
  x: number;
  /** Where the days begin on which it may have been; null for a single day. */
  from: number | null;
  /** The heights of the shortest and the longest length claimed; both those of a stub where none is. */
  reach: { min: number; max: number };
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
const STUB = 9;
/** How high an hour is drawn, in px, unless the longest call would rise above three hours. */
const PER_HOUR = { small: 17, large: 58 };
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
  const lengths = dated.map(lengthsOf);
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
  const reaches = reachesOf(calls, large ? PER_HOUR.large : PER_HOUR.small);
  const tallest = Math.max(STUB, ...[...reaches.values()].map(({ max }) => max));
  const axis = Math.round(tallest) + 26;
  const markOf = (call: Call, x: number, label: string): TimelineMark => ({
    id: call.id,
    name: nameCall(dossier, call),
    label,
    lengths: lengthsOf(call),
    x,
    from: null,
    reach: reaches.get(call) ?? { min: STUB, max: STUB },
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
    hollow: uncovered.flatMap((known) => ((known.max ?? known.min) === null ? [] : (scale.xOf(placeOf(known)) ?? []))),
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
export function lengthsOf({ durations }: Pick<Call, 'durations'>): string {
  const byLength = durations.toSorted((a, b) => a.minutes - b.minutes).map(abbreviateLength);
  const [shortest, longest] = [byLength[0] ?? '', byLength.at(-1) ?? ''];
  return shortest === longest ? shortest : `${shortest} – ${longest}`;
}

function reachesOf(calls: readonly Call[], perHour: number): Map<Call, TimelineMark['reach']> {
  const longest = Math.max(0, ...calls.flatMap(({ durations }) => durations.map(({ minutes }) => minutes))) / 60;
  const scale = longest > TALLEST_HOURS ? (perHour * TALLEST_HOURS) / longest : perHour;
  const reach = (minutes: number) => Math.max(STUB, (minutes / 60) * scale);
  return new Map(
    calls.map((call) => {
      const range = lengthRange(call.durations);
      return [call, range === null ? { min: STUB, max: STUB } : { min: reach(range.min), max: reach(range.max) }];
    }),
  );
}

function isWithin({ min, max }: UncoveredCall, { after, before }: { after: string; before: string }): boolean {
  const day = max ?? min;
  return day !== null && day > after && day < before;
}
