import type { MarkedReading } from './signal.ts';

/** Where a pattern (with the `g` flag) matches in the narrator's own voice, outside all words given as someone's. */
export function narratedMatches(
  { text, quotations }: MarkedReading,
  pattern: RegExp,
): { start: number; end: number }[] {
  const given = quotations.filter(({ kind }) => kind !== 'indirect').toSorted((a, b) => a.start - b.start);
  const matches: { start: number; end: number }[] = [];
  let next = 0;
  let reach = 0;
  for (const passage of text.kept) {
    for (const match of text.text.slice(passage.start, passage.end).matchAll(pattern)) {
      const start = passage.start + match.index;
      const end = start + match[0].length;
      for (let at = given[next]; at !== undefined && at.start <= start; at = given[++next])
        reach = Math.max(reach, at.end);
      if (end > reach) matches.push({ start, end });
    }
  }
  return matches;
}
