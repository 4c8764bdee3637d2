import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishWriting, writeFiles } from './write-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'readout-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (file: string) => readFile(path.join(folder, file), 'utf8');

test('files that are no longer made are gone, others are as they should be', async () => {
  await writeFiles(folder, [
    { path: 'calls/a.mdx', content: '1' },
    { path: 'calls/b.mdx', content: '2' },
  ]);
  await writeFiles(folder, [{ path: 'calls/b.mdx', content: '3' }]);
  expect(await read('calls/b.mdx')).toBe('3');
  await expect(read('calls/a.mdx')).rejects.toThrow('ENOENT');
});

test('what is up to date is not touched', async () => {
  const files = [{ path: 'calls/a.mdx', content: '1' }];
  await writeFiles(folder, files);
  const before = await stat(path.join(folder, 'calls/a.mdx'));
  await writeFiles(folder, files);
  expect((await stat(path.join(folder, 'calls/a.mdx'))).ino).toBe(before.ino);
});

test('a write that fails leaves everything as it was', async () => {
  await writeFiles(folder, [{ path: 'calls/a.mdx', content: 'old' }]);
  const impossible = [
    { path: 'calls/a.mdx', content: 'new' },
    { path: 'calls/no/such/folder.mdx', content: '' },
  ];
  await expect(writeFiles(folder, impossible)).rejects.toThrow();
  expect(await read('calls/a.mdx')).toBe('old');
});

test('a run killed before the new state was whole leaves the old one', async () => {
  await writeFiles(folder, [{ path: 'calls/a.mdx', content: 'old' }]);
  await mkdir(path.join(folder, '.readout-next-draft/calls'), { recursive: true });
  await writeFile(path.join(folder, '.readout-next-draft/calls/a.mdx'), 'half');
  await finishWriting(folder);
  expect(await read('calls/a.mdx')).toBe('old');
  await expect(stat(path.join(folder, '.readout-next-draft'))).rejects.toThrow('ENOENT');
});

test('a run killed between two renames is finished by the next', async () => {
  await writeFiles(folder, [
    { path: 'calls/a.mdx', content: 'old' },
    { path: 'themes/t.mdx', content: 'old' },
  ]);
  for (const name of ['calls', 'people', 'sources', 'themes'])
    await mkdir(path.join(folder, '.readout-next', name), { recursive: true });
  await writeFile(path.join(folder, '.readout-next/calls/a.mdx'), 'new');
  await writeFile(path.join(folder, '.readout-next/themes/t.mdx'), 'new');
  // The kill: calls/ has been moved away, and nothing has taken its place yet.
  await mkdir(path.join(folder, '.readout-former'));
  await rename(path.join(folder, 'calls'), path.join(folder, '.readout-former/calls'));
  await finishWriting(folder);
  expect([await read('calls/a.mdx'), await read('themes/t.mdx')]).toEqual(['new', 'new']);
});
