import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeJson } from './write-json.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'readout-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the pieces are written in order, whole', async () => {
  const pieces = Array.from({ length: 5 }, (_, index) => String(index).repeat(500_000));
  await writeJson(path.join(folder, 'dossier.json'), pieces);
  expect((await readFile(path.join(folder, 'dossier.json'), 'utf8')) === pieces.join('')).toBe(true);
});

test('when a piece cannot be made, the file stays as it was, and nothing is left beside it', async () => {
  const file = path.join(folder, 'dossier.json');
  await writeJson(file, ['old']);
  function* failing(): Generator<string> {
    yield 'new'.repeat(1_000_000);
    throw new Error('no more');
  }
  await expect(writeJson(file, failing())).rejects.toThrow('no more');
  expect([await readFile(file, 'utf8'), await readdir(folder)]).toEqual(['old', ['dossier.json']]);
});
