import { z } from 'zod';

/** How much of a text may be shown: all of it, the passages that pages cite, or no words at all. */
export const shownExtent = z.enum(['full', 'cited', 'none']);

/** What of a text is shown, where that is not all of it. */
export const shown = z.strictObject({
  extent: shownExtent
    .exclude(['full'])
    .describe(
      '`cited`: the passages that pages of this site cite; `none`: no words, and nothing on this site rests on the text',
    ),
  withheld: z
    .array(z.string().regex(/^[pr][1-9]\d*$/u))
    .describe('What is not shown: passages, and stretches that were left out, e.g. `["p2", "r1"]`'),
  words: z.int().nonnegative().describe('How many words that is'),
});

export type ShownExtent = z.infer<typeof shownExtent>;
export type Shown = z.infer<typeof shown>;
