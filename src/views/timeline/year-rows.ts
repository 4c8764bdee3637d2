import type { Call } from '../../schemas/call.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import { certaintyOf, type Certainty } from '../calls/certainty-of.ts';
import { describeCertainty } from '../calls/describe-certainty.ts';
import { lengthRange } from '../calls/describe-length.ts';
import { nameCall } from '../calls/name-call.ts';
import { placeOf } from './timeline-scale.ts';
import type { UncoveredCall } from '../calls/uncovered-calls.ts';

/** A call in its year. */
export interface YearMark {
  year: number;
  /** The day of the year at which it is drawn, 0 to 365. */
  day: number;
  /** The day of the year on which it may have begun to be; null where the day is known. */
  from: number | null;
  /** The longest length claimed; null when none is. */
  minutes: number | null;
  stroke: Certainty['stroke'] | 'hollow';
  /** What it is called, and who says that it took place. */
  name: string;
  path: `/${string}`;
}

/** A year of calls. A row without any mark stands for its stretch of years. */
export interface YearRow {
  year: number;
  /** The last year of a stretch without calls; the year itself otherwise. */
  until: number;
  marks: YearMark[];
  calls: number;
  uncovered: number;
}

/** Calls and those known from elsewhere by year, every year from the first to the last; undated ones are left out. */
export function yearRows(
  dossier: Pick<Dossier, 'sides' | 'people'>,
  calls: readonly Call[],
  uncovered: readonly UncoveredCall[],
): YearRow[] {
  const marks = [...calls.flatMap((call) => markOfCall(dossier, call)), ...uncovered.flatMap(markOfKnown)];
  const byYear = Map.groupBy(marks, ({ year }) => year);
  const years = [...byYear.keys()].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const rows = Array.from({ length: last - first + 1 }, (_, index) =>
    rowOf(first + index, byYear.get(first + index) ?? []),
  );
  return foldEmpty(rows);
}

function markOfCall(dossier: Pick<Dossier, 'sides' | 'people'>, call: Call): YearMark[] {
  const place = placeIn(call.date);
  if (place === null) return [];
  const name = `${nameCall(dossier, call)}: ${describeCertainty(dossier.sides, call)}`;
  const minutes = lengthRange(call.durations)?.max ?? null;
  const { stroke } = certaintyOf(dossier.sides, call);
  return [{ ...place, minutes, stroke, name, path: `/calls/${call.id}/` }];
}

function markOfKnown(known: UncoveredCall): YearMark[] {
  const place = placeIn(known);
  if (place === null) return [];
  const name = `${known.name}: known from elsewhere, not in these texts`;
  return [{ ...place, minutes: null, stroke: 'hollow', name, path: `/coverage/#${known.anchor}` }];
}

function rowOf(year: number, marks: readonly YearMark[]): YearRow {
  const uncovered = marks.filter(({ stroke }) => stroke === 'hollow').length;
  return {
    year,
    until: year,
    marks: marks.toSorted((a, b) => a.day - b.day),
    calls: marks.length - uncovered,
    uncovered,
  };
}

function foldEmpty(rows: readonly YearRow[]): YearRow[] {
  return rows.reduce<YearRow[]>((kept, row) => {
    const before = kept.at(-1);
    if (before?.marks.length === 0 && row.marks.length === 0)
      return [...kept.slice(0, -1), { ...before, until: row.year }];
    return [...kept, row];
  }, []);
}

/** Where a date stands in its year; null where nothing dates it. What began in another year begins at this one’s edge. */
function placeIn(date: { min: string | null; max: string | null }): Pick<YearMark, 'year' | 'day' | 'from'> | null {
  if (date.min === null && date.max === null) return null;
  const { year, day } = dayOfYear(placeOf(date));
  if (date.min === date.max || date.max === null) return { year, day, from: null };
  const start = date.min === null ? null : dayOfYear(date.min);
  return { year, day, from: start?.year === year ? start.day : start === null ? Math.max(0, day - 12) : 0 };
}

function dayOfYear(iso: string): { year: number; day: number } {
  const year = Number(iso.slice(0, 4));
  return { year, day: (Date.parse(`${iso}T00:00:00Z`) - Date.UTC(year, 0, 1)) / 86_400_000 };
}
