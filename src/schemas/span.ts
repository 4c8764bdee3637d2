import { z } from 'zod';
import { id } from './id.ts';

/** A place in a text: Unicode code points from its start, `end` exclusive, as in the W3C Web Annotation Data Model's TextPositionSelector. */
export const range = z.strictObject({
  start: z.int().nonnegative().describe('First code point, counted from 0, e.g. `154`'),
  end: z.int().nonnegative().describe('The code point after the last, e.g. `181`'),
});

/** The very words a statement rests on: where they stand, and (as the W3C's TextQuoteSelector has it) what they are. */
export const span = z.strictObject({
  source: id.describe('The source that holds the words, e.g. `evening-post-2025-06-14`'),
  ...range.shape,
  exact: z.string().describe('The words, letter for letter as the source has them, e.g. `a 50-minute phone call`'),
});

export type Range = z.infer<typeof range>;
export type Span = z.infer<typeof span>;
