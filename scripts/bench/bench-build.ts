import { join, resolve } from 'node:path';
import { measureProcess } from './measure-process.ts';
import { printMeasure } from './print-measure.ts';

/** Measures a whole build of the dossier: ingest, pages, search, check. */
export async function benchBuild({ dossier, scratch }: { dossier: string; scratch: string }): Promise<void> {
  const words = ['--dossier', dossier, '--out', join(scratch, 'site')];
  printMeasure('build', await measureProcess(resolve(import.meta.dirname, '../build.ts'), words));
}
