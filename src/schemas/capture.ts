import { z } from 'zod';
import { day } from './day.ts';
import { sha256 } from './sha256.ts';

/** Why a capture of a text gave place to another and was not kept: an entry of `replaced` in `raw/<source>.yaml`. */
export const replacement = z.strictObject({
  sha256: sha256.describe('Hash of the file that is no longer there'),
  on: day.describe('When another took its place, e.g. `2026-11-30`'),
  reason: z.string().min(1).describe('Why, e.g. `The first copy broke off in the middle.`'),
  by: z.string().min(1).describe('Who decided'),
});

/** What became of a paragraph: stretches that stayed, were taken out or were put in. */
export const changedParagraph = z.strictObject({
  passage: z
    .string()
    .regex(/^p[1-9]\d*$/u)
    .nullable()
    .describe('The passage in the text that came next, where that is the one at hand; else null, e.g. `p3`'),
  parts: z
    .array(z.strictObject({ kind: z.enum(['same', 'removed', 'added']), text: z.string().min(1) }))
    .describe('In order: without those removed it is the later paragraph, without those added the earlier one'),
});

/** A copy of a text that was received before the one at hand. */
export const capture = z.strictObject({
  sha256: sha256.describe('Hash of the file as it was received'),
  file: z
    .string()
    .nullable()
    .describe('Where it is kept, e.g. `raw/evening-post.2025-06-14.txt`; null when it is not, or may not be shown'),
  retrieved: day.nullable().describe('When it was received; null when that is not known, e.g. `2025-06-14`'),
  replaced: replacement.omit({ sha256: true }).nullable().describe('Why it was not kept; null when it was'),
  changes: z
    .array(changedParagraph)
    .nullable()
    .describe('What the next one has otherwise, paragraph by paragraph; null when that is not known or not shown'),
});

export type Capture = z.infer<typeof capture>;
export type ChangedParagraph = z.infer<typeof changedParagraph>;
