import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeNewFolder } from './write-new-folder.ts';

let place = '';
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'readout-folder-'));
});
afterEach(() => rm(place, { recursive: true }));

test('what fails half-way leaves nothing', async () => {
  // The second path lies in the first, which is a file.
  const files = new Map([
    ['a', 'one'],
    ['a/b', 'two'],
  ]);
  await expect(writeNewFolder(join(place, 'calls'), files)).rejects.toThrow(/EEXIST|ENOTDIR/u);
  expect(await readdir(place)).toEqual([]);
});

test('a folder that came to hold something in between is not replaced', async () => {
  await mkdir(join(place, 'calls'));
  await writeFile(join(place, 'calls/thesis.tex'), '');
  await expect(writeNewFolder(join(place, 'calls'), new Map([['a', 'one']]))).rejects.toThrow(/ENOTEMPTY/u);
  expect(await readdir(join(place, 'calls'))).toEqual(['thesis.tex']);
  expect(await readdir(place)).toEqual(['calls']);
});
