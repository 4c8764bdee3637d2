import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Report } from '../report.ts';
import { writeAlone } from './write-alone.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

const place = () => ({ lock: join(folder, '.lock'), file: '.', cleanUp: () => undefined });

async function lockedBy(pid: number): Promise<void> {
  await mkdir(join(folder, '.lock'));
  await writeFile(join(folder, '.lock', String(pid)), '');
}

test('nobody else writes meanwhile, and nothing is left', async () => {
  const report = new Report();
  const during = await writeAlone(place(), report, () => readdir(join(folder, '.lock')));
  expect(during).toEqual([String(process.pid)]);
  expect(await readdir(folder)).toEqual([]);
  expect(report.messages).toEqual([]);
});

test('while another process writes, nothing is done, and the finding names it', async () => {
  await lockedBy(process.ppid);
  const report = new Report();
  expect(await writeAlone(place(), report, () => Promise.resolve('done'))).toBeNull();
  expect(report.messages).toMatchObject([
    { ruleId: 'another-run', reason: `Another run writes here now (process ${process.ppid}).` },
  ]);
  expect(await readdir(join(folder, '.lock'))).toEqual([String(process.ppid)]);
});

test('the lock of a process that is no more holds nobody up', async () => {
  await lockedBy(spawnSync(process.execPath, ['--version']).pid);
  expect(await writeAlone(place(), new Report(), () => Promise.resolve('done'))).toBe('done');
  expect(await readdir(folder)).toEqual([]);
});

test('work within work at one place is done, and ends alone', async () => {
  const report = new Report();
  const names = await writeAlone(place(), report, async () => {
    await writeAlone(place(), report, () => Promise.resolve());
    return readdir(folder);
  });
  expect(names).toEqual(['.lock']);
});

test('work that fails leaves no lock', async () => {
  await expect(writeAlone(place(), new Report(), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await readdir(folder)).toEqual([]);
});

/** A process that adds a line of its own to a file, and finds out whether anybody was there meanwhile. */
const contender = `
import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { Report } from ${JSON.stringify(join(import.meta.dirname, '../report.ts'))};
import { writeAlone } from ${JSON.stringify(join(import.meta.dirname, 'write-alone.ts'))};
const folder = process.argv[1];
let alone = 0;
for (let turn = 0; turn < 30; turn++) {
  await writeAlone({ lock: folder + '/.lock', file: '.', cleanUp: () => {} }, new Report(), async () => {
    mkdirSync(folder + '/inside');
    await setTimeout(1);
    rmdirSync(folder + '/inside');
    alone += 1;
  });
  await setTimeout(1);
}
process.stdout.write(String(alone));
`;

test('of processes that all want to write, one at a time does', async () => {
  const results = await Promise.all(
    [1, 2, 3].map(async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', contender, folder]);
      let output = '';
      let errors = '';
      child.stdout.on('data', (chunk) => (output += String(chunk)));
      child.stderr.on('data', (chunk) => (errors += String(chunk)));
      const [exitCode] = (await once(child, 'close')) as [number];
      return { exitCode, alone: Number(output), errors };
    }),
  );
  expect(results.map(({ exitCode, errors }) => [exitCode, errors])).toEqual(results.map(() => [0, '']));
  expect(results.reduce((sum, { alone }) => sum + alone, 0)).toBeGreaterThan(0);
});

const worker = `
import { mkdirSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { Report } from ${JSON.stringify(join(import.meta.dirname, '../report.ts'))};
import { writeAlone } from ${JSON.stringify(join(import.meta.dirname, 'write-alone.ts'))};
const folder = process.argv[1];
const half = folder + '/half';
await writeAlone({ lock: folder + '/.lock', file: '.', cleanUp: () => rmSync(half, { recursive: true }) }, new Report(), async () => {
  mkdirSync(half);
  process.stdout.write('writing');
  await setTimeout(60_000);
});
`;

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends the process as asked, and leaves nothing', async (signal) => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', worker, folder]);
  await once(child.stdout, 'data');
  expect((await readdir(folder)).sort()).toEqual(['.lock', 'half']);
  const closed = once(child, 'close');
  child.kill(signal);
  const end = (await Promise.race([closed, setTimeout(10_000)])) as unknown;
  expect(end).toEqual([null, signal]);
  expect(await readdir(folder)).toEqual([]);
});
