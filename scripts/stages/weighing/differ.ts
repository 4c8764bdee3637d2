import { boundsOfEdtf } from '../../../src/schemas/bounds-of-edtf.ts';
import type { Claim } from '../../../src/schemas/claim.ts';
import { hoursDiffer } from './hours-differ.ts';

/** What two claims are compared by. */
type Comparable = Pick<Claim, 'point' | 'value'>;

/**
 * Whether two claims on one point cannot both be right as worded. Days differ when the stretches that they allow ("in May") have no
 * day in common, hours when the words name time zones in which they cannot be one (hours-differ.ts), who rang when it is not the
 * same; two places or two next steps may both be right. Lengths differ when their ranges do not meet ("about an hour" reaches 10 % to either side, "over an hour" half as far again).
 */
export function differ(a: Comparable, b: Comparable): boolean {
  if (a.value === null || b.value === null || a.value === b.value) return false;
  if (a.point === 'place' || a.point === 'next') return false;
  if (a.point === 'hour') return hoursDiffer(a.value, b.value);
  if (a.point === 'day') return !meet(boundsOfEdtf(a.value), boundsOfEdtf(b.value));
  if (a.point !== 'length') return true;
  const [shortestA, longestA] = minutesAllowed(a.value);
  const [shortestB, longestB] = minutesAllowed(b.value);
  return longestA < shortestB || longestB < shortestA;
}

function meet(a: ReturnType<typeof boundsOfEdtf>, b: ReturnType<typeof boundsOfEdtf>): boolean {
  const isBefore = (max: string | null, min: string | null) => max !== null && min !== null && max < min;
  return !isBefore(a.max, b.min) && !isBefore(b.max, a.min);
}

/** Shortest and longest time that a length ("about PT1H") allows. */
function minutesAllowed(value: string): [number, number] {
  const match = /^(about|over|under|almost)?.*?PT(?:(\d+)H)?(?:(\d+)M)?$/u.exec(value);
  const minutes = Number(match?.[2] ?? 0) * 60 + Number(match?.[3] ?? 0);
  switch (match?.[1]) {
    case 'about':
      return [minutes * 0.9, minutes * 1.1];
    case 'over':
      return [minutes, minutes * 1.5];
    case 'under':
      return [minutes * 0.5, minutes];
    case 'almost':
      return [minutes * 0.85, minutes];
    default:
      return [minutes, minutes];
  }
}
