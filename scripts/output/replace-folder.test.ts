import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Report } from '../report.ts';
import { lastFolderOf, makeNextFolder } from './make-next-folder.ts';
import { outputIsOursToReplace } from './output-is-ours-to-replace.ts';
import { replaceFolder } from './replace-folder.ts';

let parent = '';
let out = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'readout-output-'));
  out = join(parent, 'dist');
});
afterEach(() => rm(parent, { recursive: true }));

/** The id of a process that is no more. */
const deadPid = spawnSync(process.execPath, ['--version']).pid;

test('the next folder takes the place of the last, whole', async () => {
  await mkdir(out);
  await writeFile(join(out, 'old.html'), 'old');
  const next = await makeNextFolder(out);
  await writeFile(join(next, 'new.html'), 'new');
  expect(await readdir(out)).toEqual(['old.html']);
  await replaceFolder(out, next);
  expect(await readdir(out)).toEqual(['new.html']);
  expect(await readdir(parent)).toEqual(['dist']);
});

test('there need be no output yet, nor the folder it lies in', async () => {
  const deep = join(parent, 'a/b/dist');
  await replaceFolder(deep, await makeNextFolder(deep));
  expect(await readdir(join(parent, 'a/b'))).toEqual(['dist']);
});

test('a run killed while it built leaves nothing for ever', async () => {
  await mkdir(join(parent, `.dist.next-${deadPid}`));
  await mkdir(join(parent, `.dist.next-${process.ppid}`));
  await mkdir(join(parent, `.other.next-${deadPid}`));
  await makeNextFolder(out);
  expect((await readdir(parent)).sort()).toEqual(
    [`.dist.next-${process.pid}`, `.dist.next-${process.ppid}`, `.other.next-${deadPid}`].sort(),
  );
});

test('a run killed between the two moves loses nothing', async () => {
  await mkdir(out);
  await writeFile(join(out, 'good.html'), 'good');
  await rename(out, lastFolderOf(out).replace(/\d+$/, String(deadPid)));
  await makeNextFolder(out);
  expect(await readFile(join(out, 'good.html'), 'utf8')).toBe('good');
});

test.each([
  ['a folder that is not there', [], true],
  ['an empty folder', [''], true],
  ['an earlier build', ['index.html', 'data/dossier.json'], true],
  ['a folder of something else', ['thesis.tex'], false],
])('%s may be replaced or not', async (_name, files, isOurs) => {
  for (const file of files) {
    await mkdir(join(out, file, '..'), { recursive: true });
    if (file === '') await mkdir(out, { recursive: true });
    else await writeFile(join(out, file), '');
  }
  const report = new Report();
  outputIsOursToReplace(out, join(parent, 'content'), report);
  expect(report.hasErrors).toBe(!isOurs);
  expect(existsSync(out)).toBe(files.length > 0);
});

test('a file may not be replaced, and the finding names it', async () => {
  await writeFile(out, '');
  const report = new Report();
  outputIsOursToReplace(out, join(parent, 'content'), report);
  expect(report.messages).toMatchObject([
    { file: '../dist', reason: 'This is a file, and a build is a folder.', ruleId: 'output-is-ours-to-replace' },
  ]);
});
