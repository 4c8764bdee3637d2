import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeOfCache } from './cache/place-of-cache.ts';
import { changes } from './fixtures/changes.ts';
import { ingest } from './ingest.ts';
import { Report } from './report.ts';

const example = path.join(import.meta.dirname, '../examples/straits');
let home = '';
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'readout-remember-'));
});
afterAll(async () => {
  await rm(placeOfCache(path.join(home, 'remembering')), { recursive: true, force: true });
  await rm(home, { recursive: true });
});

/** Every file of a folder with what it holds. */
async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [path.relative(folder, file), await readFile(file, 'utf8')] as const)),
  );
}

async function run(dossier: string, remember: boolean) {
  const report = new Report();
  const json = `${dossier}.json`;
  await rm(json, { force: true });
  await ingest({ dossier, json, remember }, report);
  const files = await filesOf(dossier);
  return { files, findings: report.findings, json: await readFile(json, 'utf8').catch(() => null) };
}

/** Makes changes one after another, and each time ingests with what is remembered of the runs before, and without. */
async function compareAfter(names: readonly string[]): Promise<void> {
  const [remembering, cold] = [path.join(home, 'remembering'), path.join(home, 'cold')];
  await rm(remembering, { recursive: true, force: true });
  await cp(example, remembering, { recursive: true });
  await run(remembering, true);
  for (const name of names) {
    await changes[name]?.(remembering).catch(() => undefined); // What is to be taken away may have gone.
    await rm(cold, { recursive: true, force: true });
    await cp(remembering, cold, { recursive: true });
    expect(await run(remembering, true)).toEqual(await run(cold, false));
  }
}

test.each(Object.keys(changes))(
  'after a change of %s, the same bytes and findings as without a cache',
  async (name) => {
    await compareAfter([name]);
  },
);

test('after whatever changes, the same bytes and findings as without a cache', async () => {
  const several = fc.array(fc.constantFrom(...Object.keys(changes)), { minLength: 2, maxLength: 4 });
  await fc.assert(fc.asyncProperty(several, compareAfter), { numRuns: 4 });
});

test('a cache that is cut off or deleted changes nothing', async () => {
  const remembering = path.join(home, 'remembering');
  await compareAfter(['a text']);
  const whole = await run(remembering, true);
  const cache = path.join(placeOfCache(remembering), 'parts.sqlite');
  await writeFile(cache, (await readFile(cache)).subarray(0, 20_000));
  expect(await run(remembering, true)).toEqual(whole);
  await rm(placeOfCache(remembering), { recursive: true });
  expect(await run(remembering, true)).toEqual(whole);
});
