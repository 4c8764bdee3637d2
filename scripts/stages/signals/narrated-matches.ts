import type { MarkedReading } from '../marked-reading.ts';
import { startsBetween } from '../words/starts-between.ts';

/**
 * Where a pattern (with the `y` flag) matches in the narrator's own voice, outside all words given as someone's. `openings`: where the
 * words begin that open it, in order.
 */
export function narratedMatches(
  { text, quotations }: MarkedReading,
  openings: readonly number[],
  pattern: RegExp,
): { start: number; end: number }[] {
  const given = quotations.filter(({ kind }) => kind !== 'indirect').toSorted((a, b) => a.start - b.start);
  const matches: { start: number; end: number }[] = [];
  let next = 0;
  let reach = 0;
  for (const passage of text.kept) {
    const starts = startsBetween(openings, passage.start, passage.end);
    const letters = starts.length === 0 ? '' : text.text.slice(passage.start, passage.end);
    let last = passage.start;
    for (const start of starts) {
      pattern.lastIndex = start - passage.start;
      if (start < last || !pattern.test(letters)) continue;
      const end = passage.start + pattern.lastIndex;
      last = end;
      for (let at = given[next]; at !== undefined && at.start <= start; at = given[++next])
        reach = Math.max(reach, at.end);
      if (end > reach) matches.push({ start, end });
    }
  }
  return matches;
}
