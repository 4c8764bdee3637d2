import { z } from 'zod';
import { day } from './day.ts';
import { id } from './id.ts';

/** What a page of the site said wrongly, and what it says now: an entry of corrections.yaml. */
export const correction = z.strictObject({
  id: id.describe('e.g. `length-of-the-june-call`'),
  on: day.describe('When it was corrected, e.g. `2026-11-30`'),
  pages: z
    .array(
      z
        .string()
        .regex(/^\/(?:[a-z0-9-]+\/)*$/u, 'a page is an address of this site that ends in a slash: /calls/2025-06-14/'),
    )
    .min(1)
    .describe('The pages it was on, e.g. `["/calls/2025-06-14/"]`'),
  withdrawn: z
    .boolean()
    .optional()
    .describe('True when these pages are no longer there: readers who come to one find this correction'),
  was: z.string().min(1).describe('The old reading'),
  now: z.string().min(1).describe('The new reading'),
  reason: z.string().min(1).describe('Why, in a sentence or two'),
  by: z.string().min(1).describe('Who corrected it'),
});

export type Correction = z.infer<typeof correction>;
