import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Call } from '../../../src/schemas/call.ts';
import { mergeReadings, readTexts } from '../../ingest.ts';
import { Report } from '../../report.ts';
import { readDossier } from '../../stages/read-dossier.ts';
import { makeDossier } from './make-dossier.ts';

const COUNT = 200;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-invented-'));
  await makeDossier(join(folder, 'one'), COUNT);
  await makeDossier(join(folder, 'other'), COUNT);
});
afterAll(() => rm(folder, { recursive: true }));

test('there are as many texts as were asked for, of about 5 KB, the same each time', async () => {
  const [names, again] = await Promise.all(['one', 'other'].map((name) => readdir(join(folder, name, 'raw'))));
  expect(again).toEqual(names);
  const texts = (names ?? []).filter((name) => name.endsWith('.txt'));
  expect(texts).toHaveLength(COUNT);
  let bytes = 0;
  for (const name of texts) {
    const file = await readFile(join(folder, 'one/raw', name));
    expect(file.equals(await readFile(join(folder, 'other/raw', name)))).toBe(true);
    bytes += (await stat(join(folder, 'one/raw', name))).size;
  }
  expect(bytes / COUNT).toSatisfy((mean: number) => mean > 4000 && mean < 6000);
});

test('they make a dossier without errors: calls told of by both sides and by several texts, and some that one side denies', async () => {
  const report = new Report();
  const input = await readDossier(join(folder, 'one'), report);
  if (input === null) throw new Error('The dossier cannot be read.');
  const calls = [...mergeReadings(input, readTexts(input, report), report).calls];
  expect(report.hasErrors).toBe(false);
  const share = (holds: (call: Call) => boolean): number => calls.filter(holds).length / calls.length;
  expect(share(({ confirmation }) => Object.values(confirmation).every((each) => each === 'confirms'))).toBeGreaterThan(
    0.4,
  );
  expect(share(({ sources }) => sources.length > 3)).toBeGreaterThan(0.4);
  expect(share(({ status }) => status === 'denied')).toBeGreaterThan(0);
});
