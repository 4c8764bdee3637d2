import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareFolders } from './compare-folders.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-compare-'));
  for (const [name, files] of Object.entries({
    one: { 'a/same': 'x', 'a/changed': 'x', 'a/longer': 'x', mine: '' },
    other: { 'a/same': 'x', 'a/changed': 'y', 'a/longer': 'xx', theirs: '' },
  })) {
    await mkdir(join(folder, name, 'a'), { recursive: true });
    for (const [file, content] of Object.entries(files)) await writeFile(join(folder, name, file), content);
  }
});
afterAll(() => rm(folder, { recursive: true }));

test('files that differ, and those that one folder lacks, are told, and no other', async () => {
  expect(await compareFolders(join(folder, 'one'), join(folder, 'other'))).toEqual([
    join('a', 'changed'),
    join('a', 'longer'),
    'mine',
    'theirs',
  ]);
  expect(await compareFolders(join(folder, 'one'), join(folder, 'one'))).toEqual([]);
});
