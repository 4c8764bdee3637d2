import { z } from 'zod';
import { day } from './day.ts';
import { id } from './id.ts';
import { grading } from './reliability.ts';

/** Who publishes, and how far to trust them. A grade other than F needs at least one fact. */
export const publisher = z.strictObject({
  id: id.describe('e.g. `evening-post`'),
  name: z.string().min(1).describe('e.g. `Evening Post`'),
  grade: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).default('F').describe('Admiralty letter'),
  graded: grading.optional().describe('Who graded, when and why; needed for every grade but F'),
  speaksFor: id
    .optional()
    .describe('The side whose own publisher this is: its texts are readouts, e.g. `sudria` for its chancery’s site'),
  facts: z
    .array(
      z.strictObject({
        date: day.describe('The day of the finding'),
        text: z.string().min(1).describe('What was found, and what it does not concern'),
        url: z.url().describe('Where it can be checked'),
      }),
    )
    .default([]),
});

export type Publisher = z.infer<typeof publisher>;
