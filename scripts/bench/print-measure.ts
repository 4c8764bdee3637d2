import type { Measure } from './measure-process.ts';

/** Prints one measure as a line; when the command failed, also what it said. */
export function printMeasure(name: string, { seconds, peakBytes, exitCode, output }: Measure, remark = ''): void {
  const memory = peakBytes === null ? 'memory unknown' : `${(peakBytes / 1e6).toFixed(0)} MB`.padStart(8);
  process.stdout.write(
    `${name.padEnd(24)}${seconds.toFixed(2).padStart(8)} s ${memory} ${remark}`.trimEnd().concat('\n'),
  );
  if (exitCode !== 0) process.stdout.write(`${output}It ended with ${exitCode}: the line above measures a failure.\n`);
}
