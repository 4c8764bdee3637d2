import { z } from 'zod';

/** A line and a column, both from 1; columns count UTF-16 units. */
const place = z.strictObject({ line: z.int().positive(), column: z.int().positive() });

/** A finding as programs get it. */
export const listedFinding = z.strictObject({
  rule: z.string().describe('The rule’s id; `docs/findings.md` describes each, e.g. `unknown-key`'),
  severity: z.enum(['error', 'warning', 'note']).describe('An error stops the run'),
  file: z.string().describe('The file as someone standing where the command was typed can open it'),
  start: place.nullable().describe('Where in the file; null when it is about the file as a whole'),
  end: place.nullable().describe('Behind the last letter; null when only the start is known'),
  reason: z.string().describe('What is wrong, in a sentence'),
  found: z.string().nullable().describe('The value that was found'),
  expected: z.array(z.string()).describe('What is allowed, nearest match first'),
  fix: z.string().nullable().describe('What to do, in a sentence; may be a stanza to paste'),
});

export type ListedFinding = z.infer<typeof listedFinding>;
