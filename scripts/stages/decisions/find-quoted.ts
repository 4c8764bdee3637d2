import type { Range } from '../../../src/schemas/span.ts';

/** Where the words of a determination stand in a text; null when they do not, which check-references says as an error. */
export function findQuoted(text: string, quote: string): Range | null {
  const start = text.indexOf(quote);
  return start < 0 ? null : { start, end: start + quote.length };
}
