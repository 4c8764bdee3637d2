import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { makeDossier } from './invented/make-dossier.ts';
import { measureProcess, type Measure } from './measure-process.ts';
import { multiplyDossier } from './multiply-dossier.ts';
import { printMeasure } from './print-measure.ts';

/** How many texts of about 5 KB: 1, 10 and 100 MB. */
const counts = [200, 2000, 20_000];

/** The number of texts of the dossier whose stages are measured one by one. */
const stagesCount = 2000;

/** The size of the dossier that holds copies. */
const copiesBytes = 1e7;

/**
 * Measures the ingest of the dossier itself, then of invented ones of about 1, 10 and 100 MB: on one core without writing, and as a person
 * runs it, in threads and with writing. How many megabytes a second of processor that is beyond the start of the process, and how long
 * reading and hashing the same bytes takes. Then the
 * pace of each stage, and a dossier that holds the same few texts over and over, so that each of its calls is told of very often. At
 * the end the peak of memory for each size, which should grow far less than the texts.
 */
export async function benchIngest({ dossier, scratch }: { dossier: string; scratch: string }): Promise<void> {
  const own = await measureReading(dossier);
  printMeasure('reading', own, `${megabytes(bytesIn(dossier))}, with the start of the process`);
  const peaks: string[] = [];
  for (const count of counts) {
    const folder = join(scratch, `invented-${count}`);
    await makeDossier(folder, count);
    peaks.push(await benchFolder(folder, own, `${count} texts`));
    if (count === stagesCount) await benchStages(folder);
    await rm(folder, { recursive: true });
  }
  const copies = join(scratch, 'copies');
  await multiplyDossier(dossier, copies, copiesBytes);
  peaks.push(await benchFolder(copies, own, `${megabytes(copiesBytes)} of copies`));
  process.stdout.write(`most memory at once:\n${peaks.map((line) => `    ${line}\n`).join('')}`);
}

/** What the memory came to, in a line. */
async function benchFolder(folder: string, start: Measure, name: string): Promise<string> {
  const bytes = bytesIn(folder);
  const pace = (measure: Measure): string => `${(bytes / 1e6 / (workOf(measure) - workOf(start))).toFixed(2)} MB/s`;
  const reading = await measureReading(folder);
  const bare = `${megabytes(bytes)}, to read and hash the same bytes: ${readAndHash(folder).toFixed(2)} s`;
  printMeasure(`reading ${name} on one core`, reading, `${pace(reading)}; ${bare}`);
  const writing = await measureWriting(folder);
  printMeasure(`  and writing, in threads`, writing, `${pace(writing)}; ${megabytes(bytesOfOutput(folder))} written`);
  const peak = ({ peakBytes }: Measure): string => (peakBytes === null ? 'unknown' : megabytes(peakBytes));
  return `${name.padEnd(20)}${peak(reading).padStart(8)} reading on one core ${peak(writing).padStart(8)} and writing, in threads`;
}

const stageTimes = z.array(z.object({ stage: z.string(), seconds: z.number() }));

async function benchStages(folder: string): Promise<void> {
  const { output } = await measureProcess(resolve(import.meta.dirname, 'profile-stages.ts'), [folder]);
  const bytes = bytesIn(folder);
  for (const { stage, seconds } of stageTimes.parse(JSON.parse(output))) {
    const pace = (bytes / 1e6 / seconds).toFixed(1);
    process.stdout.write(`    ${stage.padEnd(24)}${seconds.toFixed(2).padStart(8)} s ${pace.padStart(8)} MB/s\n`);
  }
}

function measureReading(dossier: string): Promise<Measure> {
  return measureProcess(resolve(import.meta.dirname, 'read-dossier.ts'), [dossier]);
}

function measureWriting(dossier: string): Promise<Measure> {
  const words = ['--dossier', dossier, '--json', join(dossier, 'dossier.json')];
  return measureProcess(resolve(import.meta.dirname, '../ingest.ts'), words);
}

/** The processor's time, since other work on the machine does not change it; where it is not known, the clock's. */
function workOf({ processorSeconds, seconds }: Measure): number {
  return processorSeconds ?? seconds;
}

function bytesIn(dossier: string): number {
  return rawTexts(dossier).reduce((sum, file) => sum + statSync(file).size, 0);
}

function bytesOfOutput(dossier: string): number {
  const files = readdirSync(dossier, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.(?:mdx|json)$/u.test(entry.name),
  );
  return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
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
