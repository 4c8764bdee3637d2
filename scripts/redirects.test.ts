import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const project = resolve(import.meta.dirname, '..');
const base = '/deep/calls/';
let place = '';
const raw = (name: string) => join(place, 'calls/raw', name);

/** A dossier that was published, and then had its text changed, its things renamed, a call moved and another withdrawn. */
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'readout-redirects-'));
  const folder = join(place, 'calls');
  await cp(join(project, 'scripts/fixtures/dossiers/sound'), folder, { recursive: true });
  run('ingest.ts', '--dossier', 'calls');
  const edit = async (file: string, ...changes: [string, string][]) => {
    const text = await readFile(join(folder, file), 'utf8');
    await writeFile(
      join(folder, file),
      changes.reduce((now, [before, after]) => now.replace(before, after), text),
    );
    return text;
  };
  await edit('dossier.yaml', ['sides:', 'released: 2020-04-01\nsides:'], ['mira-holt', 'holt']);
  await edit('themes.yaml', ['id: fishing,', 'id: fish, formerIds: [fishing],']);
  await edit('people.yaml', ['id: mira-holt,', 'id: holt, formerIds: [mira-holt],']);
  await rename(raw('morning-post.txt'), raw('morning-times.txt'));
  await writeFile(raw('morning-times.yaml'), 'formerIds: [morning-post]\n');
  const former = await edit('raw/evening-post.txt', ['about herring', 'about <b>cod</b> {and} “ling”']);
  await writeFile(raw('evening-post.2020-03-07.txt'), former);
  const decided = { reason: 'Why.', basis: 'A log.', by: 'editor', on: '2020-04-02' };
  await writeFile(
    join(folder, 'determinations.yaml'),
    JSON.stringify([
      {
        id: 'day',
        decides: 'call-date',
        source: 'evening-post',
        quote: 'held a phone call on Monday',
        value: '2020-03-01',
        ...decided,
      },
    ]),
  );
  const corrected = { on: '2020-04-02', reason: 'Why.', by: 'editor' };
  await writeFile(
    join(folder, 'corrections.yaml'),
    JSON.stringify([
      { id: 'the-day', pages: ['/calls/2020-03-02/'], was: 'On Monday.', now: 'On Sunday.', ...corrected },
      { id: 'no-call', pages: ['/calls/2019-05/'], withdrawn: true, was: 'A call.', now: 'None.', ...corrected },
    ]),
  );
  run('build.ts', '--dossier', 'calls', '--out', 'site', '--base', base, '--site', 'https://calls.example.org');
}, 120_000);
afterAll(() => rm(place, { recursive: true, force: true }));

function run(script: string, ...words: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts', script), ...words], {
    cwd: project,
    env: {
      ...process.env,
      INIT_CWD: place,
      NODE_ENV: undefined,
      VITEST: undefined,
      BASE_URL: '/elsewhere/',
      DEV: 'true',
    },
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
}

const page = (path: string) => readFile(join(place, 'site', path, 'index.html'), 'utf8');

/** The page that a browser ends at, without JavaScript. */
async function follow(path: string): Promise<{ path: string; html: string }> {
  const html = await page(path);
  const next = /http-equiv="refresh" content="0;url=([^"]+)"/u.exec(html)?.[1];
  if (next === undefined) return { path, html };
  expect(next.startsWith(base)).toBe(true);
  return follow(next.slice(base.length - 1));
}

test.each([
  ['/calls/2020-03-02/', '/calls/2020-03-01/'],
  ['/sources/morning-post/', '/sources/morning-times/'],
  ['/themes/fishing/', '/themes/fish/'],
  ['/people/mira-holt/', '/people/holt/'],
])('%s leads to %s', async (before, now) => {
  const { path, html } = await follow(before);
  expect(path).toBe(now);
  expect(html).toContain('<h1');
});

test('a withdrawn page says so at its address, and why', async () => {
  const html = await page('/calls/2019-05/');
  expect(html).toMatch(/<h1>Withdrawn<\/h1>[\s\S]*<del>A call\.<\/del>[\s\S]*<ins>None\.<\/ins>/u);
});

test('a correction stands on the page it is about, wherever that lies now, and in the feed with its day', async () => {
  expect(await page('/calls/2020-03-01/')).toMatch(
    /This page was corrected on <time datetime="2020-04-02">2 April 2020<\/time>/u,
  );
  const feed = await readFile(join(place, 'site/feeds/corrections.atom'), 'utf8');
  expect(feed).toMatch(/<updated>2020-04-02T/u);
});

test('the source shows what has changed since its former copy, as text, and offers that copy as it was', async () => {
  const html = await page('/sources/evening-post/');
  expect(html).toMatch(/<del>\s*<span class="hidden">taken out: <\/span>\s*herring\s*<\/del>/u);
  expect(html).toContain('&lt;b&gt;cod&lt;/b&gt; {and} “ling”');
  const copy = await readFile(join(place, 'site/data/raw/evening-post.2020-03-07.txt'), 'utf8');
  expect(copy).toBe(await readFile(raw('evening-post.2020-03-07.txt'), 'utf8'));
});
