import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { multiplyDossier } from './multiply-dossier.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-multiply-'));
  await mkdir(join(folder, 'dossier/raw'), { recursive: true });
  await writeFile(join(folder, 'dossier/dossier.yaml'), 'title: Calls\n');
  await writeFile(join(folder, 'dossier/raw/a.txt'), 'x'.repeat(60));
  await writeFile(join(folder, 'dossier/raw/a.yaml'), 'url: https://a.example\n');
  await writeFile(join(folder, 'dossier/raw/b.html'), 'y'.repeat(40));
});
afterAll(() => rm(folder, { recursive: true }));

test('texts and what is known about them are copied until there is enough', async () => {
  const copy = join(folder, 'copy');
  await multiplyDossier(join(folder, 'dossier'), copy, 101);
  expect(await readdir(copy)).toEqual(['dossier.yaml', 'raw']);
  expect((await readdir(join(copy, 'raw'))).sort()).toEqual(
    ['a.txt', 'a.yaml', 'b.html', 'a-1.txt', 'a-1.yaml', 'b-1.html'].sort(),
  );
  expect(await readFile(join(copy, 'raw/b-1.html'), 'utf8')).toBe('y'.repeat(40));
});
