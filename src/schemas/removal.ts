import { z } from 'zod';
import { range } from './span.ts';

/** A stretch of a source that is not part of its text: where it stands and why it was left out. */
export const removal = z.strictObject({
  ...range.shape,
  rule: z.string().describe('The rule that cut it, e.g. `donation-widget`, or the id of a determination'),
  reason: z
    .string()
    .describe('The reason in words for a reader, e.g. `a donation widget of the page, not part of the article`'),
});

export type Removal = z.infer<typeof removal>;
