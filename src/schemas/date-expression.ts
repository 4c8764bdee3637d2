import { z } from 'zod';
import { edtf } from './edtf.ts';
import { range } from './span.ts';

/** Words in a text that name a day, a month, a year or a stretch of them, and what they come to. */
export const dateExpression = z.strictObject({
  ...range.shape,
  text: z.string().describe('The words, e.g. `Saturday`'),
  edtf: edtf.describe('What they come to, e.g. `2025-06-14`'),
  basis: z
    .enum(['stated', 'relative'])
    .describe('`stated`: whole in the words; `relative`: counted from another day, or with the year taken from it'),
});

export type DateExpression = z.infer<typeof dateExpression>;
