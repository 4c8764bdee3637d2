import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDossier } from './invented/make-dossier.ts';
import { makeBuildPlace, measureBuild, type BuildMeasure } from './measure-build.ts';
import { makeStarlight, measureStarlight } from './measure-starlight.ts';
import { medianOf } from './median-of.ts';
import { printBuild } from './print-build.ts';

const RUNS = 3;

/**
 * Builds the same invented texts with Readout and with Starlight in turn, three times and each time from nothing, and prints
 * what each took and how that compares. Starlight makes a page of each text, and its own search; it knows of no calls.
 */
export async function benchSite({ scratch, count }: { scratch: string; count: number }): Promise<void> {
  const texts = join(scratch, 'texts');
  await makeDossier(texts, count);
  const starlight = join(scratch, 'starlight');
  await makeStarlight(texts, starlight);
  const [ours, theirs]: [BuildMeasure[], BuildMeasure[]] = [[], []];
  for (let run = 1; run <= RUNS; run += 1) {
    const folder = join(scratch, `readout-${run}`);
    const own = await measureBuild(await makeBuildPlace(texts, folder));
    printBuild(`Readout ${run}`, own);
    await rm(folder, { recursive: true });
    const other = await measureStarlight(starlight);
    printBuild(`Starlight ${run}`, other);
    ours.push(own);
    theirs.push(other);
  }
  const ratio = (of: (measure: BuildMeasure) => number | null): string => {
    const [mine, other] = [medianOf(ours.map(of)), medianOf(theirs.map(of))];
    return mine === null || other === null ? 'unknown' : (mine / other).toFixed(2);
  };
  process.stdout.write(
    `Readout to Starlight, ${count} texts, medians of ${RUNS}: ${ratio(({ seconds }) => seconds)} of the time, ` +
      `${ratio(({ processorSeconds }) => processorSeconds)} of the work, ${ratio(({ peakBytes }) => peakBytes)} of the memory\n`,
  );
}
