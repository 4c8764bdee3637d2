import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeOfCache } from '../cache/place-of-cache.ts';
import { changes } from '../fixtures/changes.ts';

const project = path.join(import.meta.dirname, '../..');
const A_MINUTE = 60_000;
let home = '';
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'readout-pages-'));
  await cp(path.join(project, 'examples/straits'), path.join(home, 'dossier'), { recursive: true });
  doubt();
}, A_MINUTE);
afterAll(async () => {
  await rm(placeOfCache(path.join(home, 'dossier')), { recursive: true, force: true });
  await rm(home, { recursive: true });
});

/** Makes every page anew, and tells which of them would have been taken as they were, and which of these came out otherwise. */
function doubt(): { taken: string[]; stale: string[] } {
  const script = path.join(import.meta.dirname, 'testing/doubt-pages.ts');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, path.join(home, 'dossier'), path.join(home, 'site')],
    {
      cwd: project,
      env: { ...process.env, NODE_ENV: undefined, VITEST: undefined, READOUT_CACHE: path.join(home, 'cache') },
      encoding: 'utf8',
    },
  );
  expect(status, stdout + stderr).toBe(0);
  const { errors, ...found } = JSON.parse(stdout) as { taken: string[]; stale: string[]; errors: unknown[] };
  expect(errors).toEqual([]);
  return found;
}

test.each(Object.keys(changes))(
  'after a change of %s, no page is taken that would be another',
  async (name) => {
    await changes[name]?.(path.join(home, 'dossier')).catch(() => undefined); // What is to be taken away may have gone.
    expect(doubt().stale).toEqual([]);
  },
  A_MINUTE,
);

test(
  'after a change of nothing, every page is taken',
  () => {
    expect(doubt().taken.length).toBeGreaterThan(40);
  },
  A_MINUTE,
);
