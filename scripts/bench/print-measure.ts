import type { Measure } from './measure-process.ts';

/** Prints one measure as a line: seconds by the clock, seconds of the processor, peak memory; when the command failed, also what it said. */
export function printMeasure(
  name: string,
  { seconds, processorSeconds, peakBytes, exitCode, output }: Measure,
  remark = '',
): void {
  const memory = peakBytes === null ? 'memory unknown' : `${(peakBytes / 1e6).toFixed(0)} MB`.padStart(8);
  const worked = processorSeconds === null ? '' : `(${processorSeconds.toFixed(2)} s of work)`.padStart(22);
  process.stdout.write(
    `${name.padEnd(24)}${seconds.toFixed(2).padStart(8)} s ${worked} ${memory} ${remark}`.trimEnd().concat('\n'),
  );
  if (exitCode !== 0) process.stdout.write(`${output}It ended with ${exitCode}: the line above measures a failure.\n`);
}
