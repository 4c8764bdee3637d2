import { ingest } from '../ingest.ts';
import { Report } from '../report.ts';

// All of an ingest but the writing, on one core, in a process of its own to be measured; `check` would add the evidence report.
const [dossier = ''] = process.argv.slice(2);
await ingest({ dossier, dryRun: true, threadCount: 0 }, new Report());
