import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measureProcess, type Measure } from './measure-process.ts';
import { multiplyDossier } from './multiply-dossier.ts';
import { printMeasure } from './print-measure.ts';

const sizesBytes = [1e6, 1e7];

/**
 * Measures the ingest of the dossier, and of larger ones that hold its texts many times over: how long beyond the
 * dossier itself, how many megabytes a second that is, and how long reading and hashing the same bytes takes.
 */
export async function benchIngest({ dossier, scratch }: { dossier: string; scratch: string }): Promise<void> {
  const own = await measureIngest(dossier, scratch);
  printMeasure('ingest', own, `${megabytes(bytesIn(dossier))}, with the start of the process`);
  for (const bytes of sizesBytes) {
    const folder = join(scratch, `${bytes}`);
    await multiplyDossier(dossier, folder, bytes);
    const size = bytesIn(folder);
    const measure = await measureIngest(folder, scratch);
    const rate = size / 1e6 / (measure.seconds - own.seconds);
    const bare = readAndHash(folder);
    printMeasure(
      `ingest of ${megabytes(size)}`,
      measure,
      `${rate.toFixed(2)} MB/s; to read and hash: ${bare.toFixed(3)} s`,
    );
  }
}

function measureIngest(dossier: string, scratch: string): Promise<Measure> {
  const words = ['--dossier', dossier, '--json', join(scratch, 'dossier.json')];
  return measureProcess(resolve(import.meta.dirname, '../ingest.ts'), words);
}

function bytesIn(dossier: string): number {
  return rawTexts(dossier).reduce((sum, file) => sum + readFileSync(file).length, 0);
}

function readAndHash(dossier: string): number {
  const start = performance.now();
  for (const file of rawTexts(dossier)) createHash('sha256').update(readFileSync(file)).digest();
  return (performance.now() - start) / 1000;
}

function rawTexts(dossier: string): string[] {
  const raw = join(dossier, 'raw');
  return readdirSync(raw)
    .filter((name) => !name.endsWith('.yaml'))
    .map((name) => join(raw, name));
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(bytes < 1e6 ? 2 : 0)} MB`;
}
