/** The marks that lie between two places of a text. The list is in order of place and its marks do not overlap; found by halving. */
export function marksBetween<T extends { start: number; end: number }>(
  marks: readonly T[],
  from: number,
  to: number,
): T[] {
  const first = firstIndex(marks, ({ start }) => start >= from);
  const after = firstIndex(marks, ({ end }) => end > to);
  return marks.slice(first, Math.max(first, after));
}

/** Index of the first mark for which a condition holds that holds for all after it; the length when there is none. */
export function firstIndex<T>(marks: readonly T[], holds: (mark: T) => boolean): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mark = marks[middle];
    if (mark !== undefined && holds(mark)) high = middle;
    else low = middle + 1;
  }
  return low;
}
