import { reportSystemErrors } from './findings/report-system-errors.ts';
import type { RunOutput } from './findings/run-output.ts';
import { Report } from './report.ts';

/** One step of a command. */
interface Step {
  name: string;
  /** The absolute path of the folder whose files its findings are about, and the one to name in its stead. */
  folder: string;
  shownAs?: string;
  work: (report: Report) => Promise<unknown>;
  output: RunOutput;
}

/** Does a step, says how long it took and what it found; returns whether the next one may follow. */
export async function runStep({ name, folder, shownAs = folder, work, output }: Step): Promise<boolean> {
  const report = new Report();
  const start = performance.now();
  await reportSystemErrors(folder, report, () => work(report));
  const seconds = (performance.now() - start) / 1000;
  output.say(`${name.padEnd(8)}${seconds.toFixed(1).padStart(6)} s\n`);
  output.add(report, folder, shownAs);
  return !report.hasErrors;
}
