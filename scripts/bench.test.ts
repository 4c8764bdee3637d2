import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-bench-'));
});
afterEach(() => rm(folder, { recursive: true }));

function bench(...words: string[]): { status: number | null; stderr: string } {
  const script = resolve(import.meta.dirname, 'bench.ts');
  return spawnSync(process.execPath, [script, ...words], {
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });
}

test('a dossier is made where there is none, and nothing is written where there is one', async () => {
  expect(bench('make', '12', '--dossier', 'invented').status).toBe(0);
  const texts = await readdir(join(folder, 'invented/raw'));
  expect(texts.filter((name) => name.endsWith('.txt'))).toHaveLength(12);

  const { status, stderr } = bench('make', '20', '--dossier', 'invented');
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: `${join(folder, 'invented')} holds 5 files or folders already: name a new folder with --dossier.\n`,
  });
  expect(await readdir(join(folder, 'invented/raw'))).toEqual(texts);
});

test('a number of texts is refused by what measures the dossier itself', () => {
  const { status, stderr } = bench('build', '5000');
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'build takes no number of texts; these do: make, site, rebuild, growth.\n',
  });
});
