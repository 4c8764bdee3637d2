import { rememberLast } from '../../remember-last.ts';
import { settleNumbers } from '../settle-numbers.ts';
import type { ResolvedDate } from '../resolved-date.ts';
import { scanLine } from './scan-line.ts';

/** A date that a text gives of itself. UTF-16 offsets of the line that was read. */
export interface HeaderDate {
  start: number;
  end: number;
  value: ResolvedDate;
}

/** A time or a word set directly after the year, as some pages print it: "July 3, 20258:31 PM", "July 3, 2025Updated". */
const glue = /(?<=(?<!\d)(?:19|20)\d\d)(?=\d{1,2}:\d\d|\p{Lu}\p{Ll})/u;

/** Each way of dating a text asks for the dates of its few first lines. */
const MOST_LINES = 32;

/**
 * The dates of a line whose day, month and year (or month and year) all stand in it, in order. Of numbers that could be read
 * two ways another date of the line may tell the order.
 */
export const headerDates = rememberLast(MOST_LINES, readDates);

/** A day or a month has its year in digits, and most lines have none. */
const YEAR = /(?:1[5-9]|20)\d\d|[’'‘]\d\d/u;

/** Whether a line may have a date with its year: a quick look before a closer one. */
export function mayHaveYear(line: string): boolean {
  return YEAR.test(line);
}

function readDates(line: string): readonly HeaderDate[] {
  if (!mayHaveYear(line)) return [];
  let offset = 0;
  const dates = line.split(glue).flatMap((piece) => {
    const start = offset;
    offset += piece.length;
    return scanLine(piece).map((date) => ({ ...date, start: start + date.start, end: start + date.end }));
  });
  const [settled] = settleNumbers([{ words: line, dates }], () => undefined);
  return (settled?.dates ?? []).flatMap(({ start, end, reading }) =>
    reading.kind === 'stated' && ['day', 'month'].includes(reading.value.precision)
      ? [{ start, end, value: reading.value }]
      : [],
  );
}
