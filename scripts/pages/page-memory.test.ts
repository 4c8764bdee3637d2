import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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
  await change('nothing');
  doubt();
}, A_MINUTE);
afterAll(async () => {
  await rm(placeOfCache(path.join(home, 'dossier')), { recursive: true, force: true });
  await rm(home, { recursive: true });
});

/** Puts the example dossier there, as a draft, with one change. */
async function change(name: string): Promise<void> {
  const dossier = path.join(home, 'dossier');
  await rm(dossier, { recursive: true, force: true });
  await cp(path.join(project, 'examples/straits'), dossier, { recursive: true });
  const settings = path.join(dossier, 'dossier.yaml');
  await writeFile(settings, (await readFile(settings, 'utf8')).replace(/^released: .*\n/mu, ''));
  await changes[name]?.(dossier);
}

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
  const { errors, ...found } = JSON.parse(stdout.split('\n').at(-1) ?? '') as {
    taken: string[];
    stale: string[];
    errors: unknown[];
  };
  expect(errors).toEqual([]);
  return found;
}

// One of each kind; what is put back is a change, too.
const kinds = [
  'a text',
  'what is known of a text',
  'a text more',
  'a text less',
  'a word of a theme',
  'the order of themes',
  'the name of a theme',
  'a determination less',
  'the name of a person',
  'a grade',
  'a note',
  'a note less',
  'a correction',
  'a former name of a source',
  'the day of a call',
];

test.each(kinds)(
  'after a change of %s, no page is taken that would be another',
  async (name) => {
    await change(name);
    const { taken, stale } = doubt();
    expect(stale).toEqual([]);
    expect(taken).not.toEqual([]);
  },
  A_MINUTE,
);

test(
  'after a change of nothing, every page is taken but that of the call with a note',
  async () => {
    await change('nothing');
    doubt();
    const { taken } = doubt();
    expect(taken).toContain('sources/meridian-2024-03-12/index.html');
    expect(taken).toContain('index.html');
    expect(taken).not.toContain('calls/2024-03-12/index.html');
  },
  2 * A_MINUTE,
);
