import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareFolders } from './bench/compare-folders.ts';
import { placeOfCache } from './cache/place-of-cache.ts';
import { changes } from './fixtures/changes.ts';

const project = resolve(import.meta.dirname, '..');
const LONG = 120_000;
let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'readout-again-'));
  cpSync(join(project, 'examples/straits'), join(home, 'dossier'), { recursive: true });
  const settings = join(home, 'dossier/dossier.yaml');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^released: .*\n/mu, ''));
  build('dossier', 'site');
}, LONG);
afterAll(() => {
  for (const name of ['dossier', 'fresh']) rmSync(placeOfCache(join(home, name)), { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});

function build(dossier: string, site: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'scripts/build.ts'), '--dossier', dossier, '--out', site, '--site', 'https://calls.example'],
    {
      cwd: project,
      env: {
        ...process.env,
        NODE_ENV: undefined,
        VITEST: undefined,
        INIT_CWD: home,
        READOUT_CACHE: join(home, 'cache'),
      },
      encoding: 'utf8',
    },
  );
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

/** When each page was written. */
function writtenAt(page: string): number {
  return statSync(join(home, 'site', page)).mtimeMs;
}

test.each(['a text', 'a text less', 'a grade'])(
  'a site that is built again after a change of %s is the one that is built from nothing',
  async (name) => {
    const unrelated = 'people/karim-nadir/index.html';
    const before = writtenAt(unrelated);
    await changes[name]?.(join(home, 'dossier'));
    build('dossier', 'site');
    expect(writtenAt(unrelated)).toBe(before);

    rmSync(placeOfCache(join(home, 'fresh')), { recursive: true, force: true });
    for (const each of ['fresh', 'fresh-site']) rmSync(join(home, each), { recursive: true, force: true });
    for (const part of ['raw', 'notes']) {
      cpSync(join(home, 'dossier', part), join(home, 'fresh', part), { recursive: true });
    }
    for (const file of LISTS) cpSync(join(home, 'dossier', `${file}.yaml`), join(home, 'fresh', `${file}.yaml`));
    build('fresh', 'fresh-site');
    expect(await compareFolders(join(home, 'site'), join(home, 'fresh-site'))).toEqual([]);
  },
  LONG,
);

test(
  'a site of which nothing has changed is left as it is, and what was found is said again',
  () => {
    rmSync(join(home, 'site'), { recursive: true });
    const before = build('dossier', 'site');
    expect(before).toContain('call-on-two-days');
    const stamps = () =>
      readdirSync(join(home, 'site'), { recursive: true, encoding: 'utf8' }).map((file) => {
        const { ino, mtimeMs, ctimeMs } = statSync(join(home, 'site', file));
        return [file, ino, mtimeMs, ctimeMs];
      });
    const written = stamps();
    const again = build('dossier', 'site');
    expect(again).toContain('Nothing has changed since the last build.\n');
    expect(again.replace('Nothing has changed since the last build.\n', '')).toBe(before);
    expect(stamps()).toEqual(written);
  },
  LONG,
);

test(
  'a page that somebody edited in the site is made again',
  () => {
    const page = join(home, 'site/people/karim-nadir/index.html');
    const whole = readFileSync(page, 'utf8');
    writeFileSync(page, whole.replace('</main>', '<p>Not so.</p></main>'));
    expect(build('dossier', 'site')).not.toContain('Nothing has changed');
    expect(readFileSync(page, 'utf8')).toBe(whole);
  },
  LONG,
);

const LISTS = ['corrections', 'determinations', 'dossier', 'known-calls', 'people', 'publishers', 'themes'];
