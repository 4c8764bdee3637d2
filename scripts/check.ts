import type { OptionValues } from './command-line/option-values.ts';
import { runCommand, type ExitCode } from './command-line/run-command.ts';
import { DossierSummary } from './dossier-summary.ts';
import { ingest } from './ingest.ts';
import { printFindings } from './print-findings.ts';
import { Report } from './report.ts';

/** Reads the dossier and says what it finds and what would come of it; writes nothing. */
async function check({ dossier }: Pick<OptionValues, 'dossier'>): Promise<ExitCode> {
  const report = new Report();
  const summary = new DossierSummary();
  const result = await ingest({ dossier, dryRun: true, beside: summary }, report);
  printFindings(report, dossier);
  if (result !== null) process.stdout.write(summary.toString());
  return report.hasErrors ? 1 : 0;
}

if (import.meta.main) {
  await runCommand(
    {
      name: 'check',
      summary: 'Reads the dossier and prints what it finds and what would come of it. Writes nothing.',
      options: ['dossier'],
    },
    check,
  );
}
