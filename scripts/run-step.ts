import { reportSystemErrors } from './findings/report-system-errors.ts';
import type { RunOutput } from './findings/run-output.ts';
import type { Progress } from './progress/progress.ts';
import { Report } from './report.ts';

/** One step of a command. */
interface Step {
  name: string;
  /** The absolute path of the folder whose files its findings are about, and the one to name in its stead. */
  folder: string;
  shownAs?: string;
  work: (report: Report) => Promise<unknown>;
}

/** Does a step, says how long it took and what it found, and returns that. */
export async function runStep(
  { name, folder, shownAs = folder, work }: Step,
  output: RunOutput,
  progress: Progress,
): Promise<Report> {
  const report = new Report();
  const start = performance.now();
  await reportSystemErrors(folder, report, () => work(report));
  progress.end(name, performance.now() - start);
  output.add(report, folder, shownAs);
  return report;
}
