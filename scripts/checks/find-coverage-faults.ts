import type { Range } from '../../src/schemas/span.ts';

/** A stretch that is not covered exactly once. */
export interface CoverageFault extends Range {
  fault: 'in no range' | 'in two ranges' | 'past the end';
}

/**
 * Where `ranges` do not cover a text of `length` exactly once, in order of place; empty when they do. Offsets in whatever unit
 * the ranges count. An empty range is a fault of its own, since it covers nothing.
 */
export function findCoverageFaults(length: number, ranges: readonly Range[]): CoverageFault[] {
  const faults: CoverageFault[] = [];
  let covered = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start > covered) faults.push({ start: covered, end: start, fault: 'in no range' });
    if (start < covered || start >= end) faults.push({ start, end: Math.min(covered, end), fault: 'in two ranges' });
    covered = Math.max(covered, end);
  }
  if (covered < length) faults.push({ start: covered, end: length, fault: 'in no range' });
  if (covered > length) faults.push({ start: length, end: covered, fault: 'past the end' });
  return faults;
}
