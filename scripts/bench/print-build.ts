import type { BuildMeasure } from './measure-build.ts';
import { printMeasure } from './print-measure.ts';

/** Prints a build as a line: what it took, its pages and bytes, and the seconds of each step where the build tells them. */
export function printBuild(name: string, measure: BuildMeasure): void {
  const steps = [...measure.output.matchAll(STEP)].map(([, step = '', seconds = '']) => `${step} ${seconds} s`);
  const parts = [`${measure.pages} pages`, `${(measure.bytes / 1e6).toFixed(0)} MB`, ...steps];
  printMeasure(name, measure, parts.join(', '));
}

/** As the build says it when a step has ended. */
const STEP = /^(\w+) +(\d+\.\d) s$/gmu;
