import { z } from 'zod';
import { day } from './day.ts';
import { id } from './id.ts';
import { span } from './span.ts';

/** Who graded, when and why. */
export const grading = z.strictObject({
  by: z.string().min(1).describe('Who decided, e.g. `editor`'),
  on: day.describe('When, e.g. `2026-11-21`'),
  reason: z.string().min(1).describe('Why, in a sentence'),
});

/** Something about a text that a reader should know before trusting it. */
export const reliabilityNote = z.strictObject({
  rule: z.string().describe('The rule that saw it, e.g. `no-date`'),
  text: z.string().describe('What it means for a reader, in a sentence'),
  evidence: z.array(span).describe('The words that show it; empty when it is something missing'),
});

/** How far a source can be trusted: NATO AJP-2.1's letter for the source, with reasons. */
export const sourceReliability = z.strictObject({
  grade: z
    .enum(['A', 'B', 'C', 'D', 'E', 'F'])
    .describe('Admiralty letter, `A` completely reliable to `E` unreliable, `F` cannot be judged'),
  label: z.string().describe('The grade in words, e.g. `Usually reliable`'),
  reason: z.string().describe('Why this grade, in a sentence'),
  graded: grading.nullable().describe('Who graded the publisher, when and why; null when nobody did'),
  override: z
    .strictObject({ from: z.enum(['A', 'B', 'C', 'D', 'E', 'F']), determination: id })
    .nullable()
    .describe('The grade an editor replaced, and by which determination'),
  goodFor: z.array(z.string()).describe('What the text is good evidence of'),
  notFor: z.array(z.string()).describe('What it is not good evidence of'),
  notes: z.array(reliabilityNote),
});

/** How far a statement can be believed: NATO AJP-2.1's number for the information, counted by independent origins. */
export const claimReliability = z.strictObject({
  grade: z
    .int()
    .min(1)
    .max(6)
    .describe('Admiralty number, `1` both sides say so to `5` contradicted, `6` cannot be tested'),
  label: z.string().describe('The grade in words, e.g. `Both sides say so`'),
  reason: z.string().describe('Why this grade, in a sentence'),
  origins: z.int().nonnegative().describe('How many independent origins say so'),
});

export type SourceReliability = z.infer<typeof sourceReliability>;
export type ClaimReliability = z.infer<typeof claimReliability>;
