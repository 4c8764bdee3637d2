import type { OptionValues } from './command-line/option-values.ts';
import { runCommand, type ExitCode } from './command-line/run-command.ts';
import { countParts } from './findings/count-parts.ts';
import { reportSystemErrors } from './findings/report-system-errors.ts';
import { RunOutput } from './findings/run-output.ts';
import { ingest } from './ingest.ts';
import { Report } from './report.ts';
import { summariseDossier } from './summarise-dossier.ts';

/** Reads the dossier and says what it finds and what would come of it; writes nothing. */
async function check({
  dossier,
  format,
  quiet,
}: Pick<OptionValues, 'dossier' | 'format' | 'quiet'>): Promise<ExitCode> {
  const output = new RunOutput({ command: 'check', format, quiet, dossier });
  const report = new Report();
  const outcome = { sources: 0, calls: 0 };
  const options = { dossier, dryRun: true, checks: [countParts(outcome)] };
  const result = await reportSystemErrors(dossier, report, () => ingest(options, report));
  output.add(report, dossier);
  if (result !== null) output.say(summariseDossier(result));
  return output.end(result && outcome);
}

if (import.meta.main) {
  await runCommand(
    {
      name: 'check',
      summary: 'Reads the dossier and prints what it finds and what would come of it. Writes nothing.',
      options: ['dossier', 'format', 'quiet'],
    },
    check,
  );
}
