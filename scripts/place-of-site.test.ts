import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeOfSite } from './place-of-site.ts';

let dossier = '';
beforeEach(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'readout-place-'));
});
afterEach(() => rm(dossier, { recursive: true }));

async function write(url: string): Promise<void> {
  await writeFile(join(dossier, 'dossier.yaml'), `title: Calls\nurl: ${url}\n`);
}

test.each([
  ['https://example.org', 'https://example.org', '/'],
  ['https://example.org/', 'https://example.org', '/'],
  ['https://example.org:8080/dossiers/calls/', 'https://example.org:8080', '/dossiers/calls/'],
  ['https://example.org/calls', 'https://example.org', '/calls/'],
])('the url %s', async (url, site, base) => {
  await write(url);
  expect(await placeOfSite({ dossier })).toEqual({ site, base });
});

test('--site and --base win, each for its part', async () => {
  await write('https://example.org/calls/');
  expect(await placeOfSite({ dossier, site: 'https://other.example' })).toEqual({
    site: 'https://other.example',
    base: '/calls/',
  });
  expect(await placeOfSite({ dossier, base: '/' })).toEqual({ site: 'https://example.org', base: '/' });
});

test('without a url the site stands at the root of a host that nobody knows', async () => {
  expect(await placeOfSite({ dossier })).toEqual({ site: undefined, base: '/' });
  await write('mailto:editor@example.org');
  expect(await placeOfSite({ dossier })).toEqual({ site: undefined, base: '/' });
});
