import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkSiteApart } from './check-site-apart.ts';
import { makePage } from './checks/site/testing/make-page.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-apart-'));
  await writeFile(join(folder, 'index.html'), makePage('<a href="/other.html#missing">x</a>'));
  await writeFile(join(folder, 'other.html'), makePage('<p id="there">x</p>'));
});
afterAll(() => rm(folder, { recursive: true }));

test('what is found in another thread comes back as it was found', async () => {
  expect(await checkSiteApart({ folder, base: '/' })).toEqual([
    expect.objectContaining({
      rule: 'every-link-has-a-target',
      file: 'index.html',
      place: expect.objectContaining({ line: 2 }) as object,
      actual: '/other.html#missing',
    }),
  ]);
});

test('what stops it is thrown', async () => {
  await expect(checkSiteApart({ folder: join(folder, 'nowhere'), base: '/' })).rejects.toThrow('ENOENT');
});
