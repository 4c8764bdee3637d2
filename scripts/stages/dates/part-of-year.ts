import { resolvedDate, type ResolvedDate } from './resolved-date.ts';

/**
 * The months that a part of a year allows: early (beginning, start) January to April, mid (middle) May to August, late (end)
 * September to December; quarters and halves as they are. One of them, as no such word names a stretch that something lasted.
 */
export function partOfYear(year: number, words: string): ResolvedDate | null {
  const [from, to] = monthsOf(words.toLowerCase());
  const first = resolvedDate.calendarDay(year, from, 1);
  const last = resolvedDate.month(year, to);
  if (first === null || last === null) return null;
  return resolvedDate.oneOf(first, first.with({ month: to, day: Number(last.max.slice(8)) }), 'month');
}

function monthsOf(words: string): readonly [from: number, to: number] {
  if (words.includes('quarter')) {
    const quarter = ['first', 'second', 'third', 'fourth'].findIndex((name) => words.startsWith(name));
    return [3 * quarter + 1, 3 * quarter + 3];
  }
  if (words.includes('half')) return words.startsWith('first') ? [1, 6] : [7, 12];
  if (/^(?:early|beginning|start)/u.test(words)) return [1, 4];
  return words.startsWith('mid') ? [5, 8] : [9, 12];
}
