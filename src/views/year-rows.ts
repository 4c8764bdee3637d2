import type { Call } from '../schemas/call.ts';
import type { Side } from '../schemas/dossier-settings.ts';
import { certaintyOf, type Certainty } from './certainty-of.ts';
import { lengthRange } from './describe-length.ts';
import { placeOf } from './timeline-scale.ts';
import type { UncoveredCall } from './uncovered-calls.ts';

/** A year of calls; `marks` stand at the day of the year, 0 to 365. A row without any mark stands for its stretch of years. */
export interface YearRow {
  year: number;
  /** The last year of a stretch without calls; the year itself otherwise. */
  until: number;
  marks: { day: number; minutes: number | null; stroke: Certainty['stroke'] | 'hollow' }[];
  calls: number;
  uncovered: number;
}

/** Calls and those known from elsewhere by year, every year from the first to the last; undated ones are left out. */
export function yearRows(
  sides: readonly Side[],
  calls: readonly Call[],
  uncovered: readonly UncoveredCall[],
): YearRow[] {
  const marks = [
    ...calls
      .filter(({ date }) => date.min !== null || date.max !== null)
      .map((call) => ({
        ...dayOfYear(placeOf(call.date)),
        minutes: lengthRange(call.durations)?.max ?? null,
        stroke: certaintyOf(sides, call).stroke,
      })),
    ...uncovered
      .filter(({ min, max }) => min !== null || max !== null)
      .map((known) => ({ ...dayOfYear(placeOf(known)), minutes: null, stroke: 'hollow' as const })),
  ];
  if (marks.length === 0) return [];
  const years = marks.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const byYear = Map.groupBy(marks, ({ year }) => year);
  const rows = Array.from({ length: last - first + 1 }, (_, index) =>
    rowOf(first + index, byYear.get(first + index) ?? []),
  );
  return foldEmpty(rows);
}

function rowOf(year: number, marks: (YearRow['marks'][number] & { year: number })[]): YearRow {
  const uncovered = marks.filter(({ stroke }) => stroke === 'hollow').length;
  return {
    year,
    until: year,
    marks: marks.map(({ day, minutes, stroke }) => ({ day, minutes, stroke })).sort((a, b) => a.day - b.day),
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

function dayOfYear(iso: string): { year: number; day: number } {
  const year = Number(iso.slice(0, 4));
  return { year, day: (Date.parse(`${iso}T00:00:00Z`) - Date.UTC(year, 0, 1)) / 86_400_000 };
}
