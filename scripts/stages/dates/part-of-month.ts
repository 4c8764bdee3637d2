import { resolvedDate, type ResolvedDate } from './resolved-date.ts';

/**
 * The days that a part of a month allows: early 1 to 10, mid 11 to 20, late 21 to the end (so too "beginning", "middle",
 * "end"); the first half 1 to 15. One of them, since a word like "mid-February" names no stretch that something lasted.
 */
export function partOfMonth(year: number, month: number, words: string): ResolvedDate | null {
  const [first, last] = daysOf(words.toLowerCase());
  const start = resolvedDate.calendarDay(year, month, first);
  const end = start === null ? null : resolvedDate.calendarDay(year, month, Math.min(last, start.daysInMonth));
  return start === null || end === null ? null : resolvedDate.oneOf(start, end);
}

function daysOf(words: string): readonly [first: number, last: number] {
  if (words.startsWith('first')) return [1, 15];
  if (words.startsWith('second')) return [16, 31];
  if (/^(?:early|beginning|start)/u.test(words)) return [1, 10];
  return words.startsWith('mid') ? [11, 20] : [21, 31];
}
