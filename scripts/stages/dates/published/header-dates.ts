import { scanDates } from '../scan-dates.ts';
import type { ResolvedDate } from '../resolved-date.ts';

/** A date that a text gives of itself. UTF-16 offsets of the line that was read. */
export interface HeaderDate {
  start: number;
  end: number;
  value: ResolvedDate;
}

/** A clock time set directly after the year, as some pages print it: "July 3, 20258:31 PM". */
const gluedTime = /(?<=\b(?:19|20)\d\d)(?=\d{1,2}:\d\d)/u;

/** The dates of a line whose day, month and year (or month and year) all stand in it, in order. */
export function headerDates(line: string): HeaderDate[] {
  const glued = line.search(gluedTime);
  return scanDates(glued === -1 ? line : line.slice(0, glued)).flatMap(({ start, end, reading }) =>
    reading.kind === 'stated' && ['day', 'month'].includes(reading.value.precision)
      ? [{ start, end, value: reading.value }]
      : [],
  );
}
