import { z } from 'zod';
import { range } from './span.ts';

/** One paragraph of a source that is kept. */
export const passage = z.strictObject({
  id: z
    .string()
    .regex(/^p[1-9]\d*$/u)
    .describe('`p1`, `p2`, … in the order of the text'),
  ...range.shape,
  kind: z
    .enum(['title', 'heading', 'paragraph', 'list-item', 'quote'])
    .describe('What the paragraph is in its text, e.g. `paragraph`'),
});

export type Passage = z.infer<typeof passage>;
