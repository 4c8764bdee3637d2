import type { OptionValues } from './command-line/option-values.ts';
import { runCommand, type ExitCode } from './command-line/run-command.ts';
import { compareWithCommit } from './evidence-report/compare-with-commit.ts';
import { describeEvidence } from './evidence-report/describe-evidence.ts';
import { EvidenceCollector } from './evidence-report/evidence-collector.ts';
import { formatEvidence } from './evidence-report/format-evidence.ts';
import { countParts } from './findings/count-parts.ts';
import { reportSystemErrors } from './findings/report-system-errors.ts';
import { RunOutput } from './findings/run-output.ts';
import { ingest } from './ingest.ts';
import { Progress } from './progress/progress.ts';
import { Report } from './report.ts';
import { buildMdx } from './stages/build-mdx.ts';

const options = ['dossier', 'format', 'quiet', 'verbose'] as const;

/** Reads the dossier and says what it finds, what would come of it and what its evidence lacks; writes nothing. */
async function check(given: Pick<OptionValues, (typeof options)[number]>): Promise<ExitCode> {
  const { dossier, format, quiet, verbose } = given;
  const output = new RunOutput({ command: 'check', format, dossier });
  const report = new Report();
  const evidence = new EvidenceCollector();
  const outcome = { sources: 0, calls: 0 };
  const checks = [countParts(outcome), evidence.check];
  const progress = new Progress(quiet);
  const wish = { dossier, dryRun: true, remember: true, checks, onProgress: progress.show };
  const result = await reportSystemErrors(dossier, report, () => ingest(wish, report));
  progress.end();
  output.add(report, dossier);
  if (result === null) return output.end(null);
  const changes = await compareWithCommit(dossier, buildMdx(result.dossier, result.words));
  const found = { ...evidence.finish(), changes };
  output.say(formatEvidence(describeEvidence(found), verbose));
  return output.end(outcome, { evidence: found });
}

if (import.meta.main) {
  await runCommand(
    {
      name: 'check',
      summary:
        'Reads the dossier and prints what it finds, what would come of it and what its evidence lacks. Writes nothing.',
      options,
    },
    check,
  );
}
