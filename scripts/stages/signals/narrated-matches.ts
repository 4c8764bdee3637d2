import type { MarkedReading } from './signal.ts';

/** Where a pattern (with the `g` flag) matches in the narrator's own voice, outside all words given as someone's. */
export function narratedMatches(
  { text, quotations }: MarkedReading,
  pattern: RegExp,
): { start: number; end: number }[] {
  return text.kept.flatMap((passage) =>
    [...text.text.slice(passage.start, passage.end).matchAll(pattern)]
      .map((match) => ({ start: passage.start + match.index, end: passage.start + match.index + match[0].length }))
      .filter(
        ({ start, end }) =>
          !quotations.some(
            (quotation) => quotation.kind !== 'indirect' && quotation.start <= start && end <= quotation.end,
          ),
      ),
  );
}
