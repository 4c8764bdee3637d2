import type { Range } from '../../../src/schemas/span.ts';

/** Whether two ranges share a letter. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
