import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDossier } from './invented/make-dossier.ts';
import { makeBuildPlace, measureBuild } from './measure-build.ts';
import { printBuild } from './print-build.ts';

const counts = [500, 5000, 20_000];

/** Builds more and more invented texts, up to `count`, each time from nothing, and prints what that took, for each text too. */
export async function benchGrowth({ scratch, count }: { scratch: string; count: number }): Promise<void> {
  for (const texts of counts.filter((each) => each <= count)) {
    const folder = join(scratch, `growth-${texts}`);
    await makeDossier(join(folder, 'texts'), texts);
    const measure = await measureBuild(await makeBuildPlace(join(folder, 'texts'), folder));
    await rm(folder, { recursive: true });
    printBuild(`${texts} texts`, measure);
    const work = measure.processorSeconds ?? measure.seconds;
    process.stdout.write(`  ${((work / texts) * 1000).toFixed(1)} ms a text\n`);
  }
}
