import { z } from 'zod';
import { evidenceReport } from '../evidence-report/evidence-report.ts';
import { listedFinding } from './listed-finding.ts';

/** How many texts went in, what came of them, and what was left out whole. */
const runTally = z.strictObject({
  texts: z.int().nonnegative().describe('Files in raw/ that are or should be texts'),
  sources: z.int().nonnegative().describe('Texts that became a source'),
  calls: z.int().nonnegative().describe('Calls that they tell of'),
  leftOut: z
    .array(z.strictObject({ why: z.string(), texts: z.int().positive() }))
    .describe('Texts that became none, or of which nothing is kept, by reason; commonest first'),
});

/** What a run of `check`, `ingest` or `build` found, as `--format json` writes it. */
export const runRecord = z.strictObject({
  schemaVersion: z.literal(1),
  command: z.enum(['check', 'ingest', 'build']),
  succeeded: z.boolean().describe('False when a finding is an error; nothing was written then'),
  tally: runTally,
  counts: z.strictObject({ error: z.int(), warning: z.int(), note: z.int() }).describe('Findings by severity'),
  findings: z.array(listedFinding).describe('By file and place'),
  evidence: evidenceReport.optional().describe('Of `check`, where nothing is an error'),
});

export type RunTally = z.infer<typeof runTally>;
export type RunRecord = z.infer<typeof runRecord>;
