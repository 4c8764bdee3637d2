import { z } from 'zod';
import { formerIds } from './former-ids.ts';
import { id } from './id.ts';
import { span } from './span.ts';
import { variants } from './variants.ts';

/** A subject that calls return to, as themes.yaml has it. */
export const themeEntry = z.strictObject({
  id: id.describe('e.g. `fishing-rights`'),
  label: z.string().min(1).describe('Its name on the site, e.g. `Fishing rights`'),
  description: z.string().min(1).describe('One sentence'),
  terms: z.array(z.string().min(1)).min(1).describe('The words that show it, e.g. `[fishing, herring, trawlers]`'),
  variants: variants.optional(),
  formerIds: formerIds.optional(),
});

/** A theme with where it stands. */
export const theme = themeEntry.extend({
  calls: z
    .array(z.strictObject({ id: z.string(), evidence: z.array(span) }))
    .describe('The calls that it was raised in, in order of time'),
  sources: z
    .array(z.strictObject({ id, evidence: z.array(span) }))
    .describe('The sources that have words for it, and the words'),
});

export type ThemeEntry = z.infer<typeof themeEntry>;
export type Theme = z.infer<typeof theme>;
