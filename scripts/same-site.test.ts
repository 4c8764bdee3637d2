import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from './hosting/list-files.ts';

const project = resolve(import.meta.dirname, '..');
const example = join(project, 'examples/straits');
let place = '';
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'readout-same-'));
});
afterAll(() => rm(place, { recursive: true, force: true }));

/** A build of the dossier in `folder`, below which its site, its copy and its cache lie too: a machine of its own. */
function build(folder: string, variables: NodeJS.ProcessEnv): void {
  const words = [
    '--dossier',
    'calls',
    '--out',
    'site',
    '--zip',
    'site.zip',
    '--compress',
    '--site',
    'https://calls.example',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts/build.ts'), ...words], {
    cwd: project,
    env: {
      ...process.env,
      NODE_ENV: undefined,
      VITEST: undefined,
      INIT_CWD: join(place, folder),
      READOUT_CACHE: join(place, folder, 'cache'),
      ...variables,
    },
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
}

/** Each file of the site, of what was generated in the dossier, and the copy to read offline: by name, a hash. */
async function bytesIn(folder: string): Promise<Record<string, string>> {
  const names = await listFiles(join(place, folder));
  const own = names.filter((name) => !name.startsWith('cache/'));
  const hashes = own.map(async (name) => {
    const bytes = await readFile(join(place, folder, name));
    return [name, createHash('sha256').update(bytes).digest('hex')];
  });
  return Object.fromEntries(await Promise.all(hashes)) as Record<string, string>;
}

/** Copies the files one by one, so that the disk lists them in another order. */
async function copyBackwards(to: string): Promise<void> {
  const entries = await readdir(example, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((each) => each.isFile()).reverse()) {
    const file = join(entry.parentPath, entry.name);
    const target = join(to, file.slice(example.length));
    await mkdir(dirname(target), { recursive: true });
    await cp(file, target);
  }
}

test('the same dossier gives the same site, byte for byte, wherever and whenever it is built', async () => {
  await cp(example, join(place, 'one/calls'), { recursive: true });
  build('one', { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' });
  const first = await bytesIn('one');
  expect(Object.keys(first).length).toBeGreaterThan(200);

  const elsewhere = 'another machine/with a longer path';
  await copyBackwards(join(place, elsewhere, 'calls'));
  build(elsewhere, { TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' });
  expect(await bytesIn(elsewhere)).toEqual(first);

  build('one', { TZ: 'America/St_Johns' });
  expect(await bytesIn('one')).toEqual(first);
}, 300_000);
