import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { openPromise } from 'yauzl';
import { hostilePieces, hostileText } from '../scripts/fuzz/hostile-text.ts';

const project = resolve(import.meta.dirname, '..');
const base = '/offline/calls/';
const port = 4399;
// One build and one server for all of them.
test.describe.configure({ mode: 'serial' });

let place = '';
let server: Server;

/** A dossier whose texts, and whatever else is free text in it, are made of what programs obey; built, and unpacked from its copy to read offline. */
test.beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'readout-hostile-site-'));
  const folder = join(place, 'calls');
  await cp(join(project, 'scripts/fixtures/dossiers/sound'), folder, { recursive: true });
  const raw = (name: string) => join(folder, 'raw', name);
  const told = 'Ada Lind and Boris Renko held a 40-minute phone call on 2 March 2020 about herring.';
  for (const [index, piece] of hostilePieces.entries()) {
    const ending = ['txt', 'md', 'html'][index % 3] ?? 'txt';
    await writeFile(raw(`piece-${index}.${ending}`), `${piece}\n\n${told} “${piece}”, Lind said.\n\n${piece}\n`);
  }
  for (const [index, text] of fc.sample(hostileText, { numRuns: 24, seed: 11 }).entries())
    await writeFile(raw(`fuzz-${index}.${['txt', 'md', 'html'][index % 3] ?? 'txt'}`), text);
  const script = '</script><script>document.title="ran";alert(1)</script><img src=x onerror=alert(2)>';
  await writeFile(raw('piece-0.2020-03-01.txt'), `${script}\n\n${told.replace('herring', script)}\n`);
  await writeFile(raw('piece-3.yaml'), JSON.stringify({ note: script, rights: script }));
  const decided = { reason: script, basis: `${script} javascript:alert(3)`, by: script, on: '2020-04-02' };
  await writeFile(
    join(folder, 'determinations.yaml'),
    JSON.stringify([{ id: 'a-genre', decides: 'genre', source: 'piece-3', value: 'wire', ...decided }]),
  );
  const corrected = { on: '2020-04-02', was: script, now: script, reason: script, by: script };
  await writeFile(join(folder, 'corrections.yaml'), JSON.stringify([{ id: 'a-word', pages: ['/'], ...corrected }]));
  const words = ['--dossier', 'calls', '--out', 'site', '--base', base, '--zip', 'site.zip', '--quiet'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(project, 'scripts/build.ts'), ...words], {
    cwd: project,
    env: { ...process.env, INIT_CWD: place },
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
  await unpack(join(place, 'site.zip'), join(place, 'unpacked'));
  server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(place, 'unpacked', path.endsWith('/') ? `${path}index.html` : path);
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    if (existsSync(file)) createReadStream(file).pipe(response);
    else response.writeHead(404).end();
  }).listen(port);
});

test.afterAll(async () => {
  server.close();
  await rm(place, { recursive: true, force: true });
});

// A server that sends no policy: nothing but the pages themselves keeps a script from running.
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.txt': 'text/plain',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

async function unpack(zip: string, to: string): Promise<void> {
  const archive = await openPromise(zip);
  for await (const entry of archive.eachEntry()) {
    const file = join(to, entry.fileName);
    await mkdir(dirname(file), { recursive: true });
    await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(file));
  }
}

test('no page made from hostile texts runs a script of theirs, shows a dialogue or asks another host', async ({
  page,
}) => {
  const faults: string[] = [];
  page.on('dialog', (dialog) => {
    faults.push(`${page.url()}: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== `localhost:${port}`) faults.push(`${page.url()}: ${request.url()}`);
  });
  const site = join(place, 'unpacked', base);
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('index.html'));
  expect(files.length).toBeGreaterThan(hostilePieces.length);
  for (const file of files) {
    await page.goto(`http://localhost:${port}${base}${file.slice(0, -'index.html'.length)}`);
    expect(await page.title(), file).not.toBe('ran');
    expect(await page.locator('main [onerror], main [onload], main script:not([type])').count(), file).toBe(0);
  }
  expect(faults).toEqual([]);
});

test('what was hostile stands there as text', async ({ page }) => {
  await page.goto(`http://localhost:${port}${base}sources/piece-3/`);
  await expect(page.getByRole('main')).toContainText('<script>alert(1)</script>');
  const raw = await readFile(join(place, 'unpacked', base, 'data/raw/piece-3.txt'), 'utf8');
  expect(raw).toContain('<script>alert(1)</script>');
});

test('the search of the copy to read offline works from localhost', async ({ page }) => {
  await page.goto(`http://localhost:${port}${base}search/?q=herring`);
  await expect(page.getByRole('main').getByRole('link').filter({ hasText: '¶' }).first()).toBeVisible();
});
