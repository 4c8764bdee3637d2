import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RememberedFiles } from '../output/remember-written.ts';
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
  finishWriting(folder);
  expect(await read('calls/a.mdx')).toBe('old');
  await expect(stat(path.join(folder, '.readout-next-draft'))).rejects.toThrow('ENOENT');
});

test('a run killed between two renames is finished by the next', async () => {
  await writeFiles(folder, [
    { path: 'calls/a.mdx', content: 'old' },
    { path: 'calls/b.mdx', content: 'old' },
    { path: 'themes/t.mdx', content: 'old' },
  ]);
  for (const name of ['calls', 'people', 'sources', 'themes'])
    await mkdir(path.join(folder, '.readout-next', name), { recursive: true });
  // The kill: calls/a.mdx is in its place already.
  await writeFile(path.join(folder, 'calls/a.mdx'), 'new');
  await writeFile(path.join(folder, '.readout-next/themes/t.mdx'), 'new');
  await writeFile(path.join(folder, '.readout-next/gone.json'), '["calls/b.mdx"]');
  finishWriting(folder);
  expect([await read('calls/a.mdx'), await read('themes/t.mdx')]).toEqual(['new', 'new']);
  expect((await readdir(folder)).concat(await readdir(path.join(folder, 'calls')))).toEqual([
    'calls',
    'people',
    'sources',
    'themes',
    'a.mdx',
  ]);
});

test('a file that did not change keeps its place on the disk when others change', async () => {
  const same = { path: 'calls/a.mdx', content: 'same' };
  await writeFiles(folder, [same, { path: 'calls/b.mdx', content: 'old' }]);
  const before = await stat(path.join(folder, 'calls/a.mdx'));
  await writeFiles(folder, [same, { path: 'calls/b.mdx', content: 'new' }]);
  expect((await stat(path.join(folder, 'calls/a.mdx'))).ino).toBe(before.ino);
  expect(await read('calls/b.mdx')).toBe('new');
});

test('what is in the way is no way out of the dossier', async () => {
  const outside = await mkdtemp(path.join(tmpdir(), 'readout-outside-'));
  await writeFile(path.join(outside, 'a.mdx'), 'theirs');
  await symlink(outside, path.join(folder, 'calls'));
  await mkdir(path.join(folder, 'themes/t.mdx'), { recursive: true });
  await mkdir(path.join(folder, 'people'));
  await symlink(path.join(outside, 'a.mdx'), path.join(folder, 'people/p.mdx'));
  await writeFiles(folder, [
    { path: 'calls/a.mdx', content: 'ours' },
    { path: 'themes/t.mdx', content: 'ours' },
    { path: 'people/p.mdx', content: 'theirs' },
  ]);
  expect(await readFile(path.join(outside, 'a.mdx'), 'utf8')).toBe('theirs');
  expect([await read('calls/a.mdx'), await read('themes/t.mdx')]).toEqual(['ours', 'ours']);
  expect((await lstat(path.join(folder, 'people/p.mdx'))).isFile()).toBe(true);
  await rm(outside, { recursive: true });
});

test('a file that is known to be up to date is not made again, until somebody touches it', async () => {
  const made: string[] = [];
  const file = (key: string) => ({
    path: 'calls/a.mdx',
    key,
    get content() {
      made.push(key);
      return `made of ${key}`;
    },
  });
  const kept = new Map<string, Uint8Array>();
  const cache = {
    get: (key: string) => kept.get(key),
    set: (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
    save: () => undefined,
    close: () => undefined,
  };
  const run = async (key: string) => {
    made.length = 0;
    const written = new RememberedFiles(cache, 'now');
    await writeFiles(folder, [file(key)], written);
    await setTimeout(80);
    written.keep();
    return [...made];
  };
  expect(await run('x')).toEqual(['x']);
  expect(await run('x')).toEqual([]);
  expect(await run('y')).toEqual(['y']);
  expect(await run('y')).toEqual([]);
  await writeFile(path.join(folder, 'calls/a.mdx'), 'made of z');
  expect(await run('y')).toEqual(['y']);
  expect(await read('calls/a.mdx')).toBe('made of y');
});
