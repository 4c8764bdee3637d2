import { z } from 'zod';
import { day } from './day.ts';

/** That an editor has gone through all that is said of a call and stands by it: an entry of reviews.yaml. */
export const review = z.strictObject({
  call: z.string().describe('The call, e.g. `2025-06-14`'),
  state: z
    .string()
    .regex(/^[0-9a-f]{16}$/u, 'a state is 16 hexadecimal digits: `npm run check` prints it')
    .describe(
      'What was reviewed: a digest of all that was said of the call then. When that changes, the review no longer holds',
    ),
  by: z.string().min(1).describe('Who reviewed it'),
  on: day.describe('When, e.g. `2026-11-30`'),
});

export type Review = z.infer<typeof review>;
