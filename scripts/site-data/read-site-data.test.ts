import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serialiseDossier } from '../../src/schemas/generated/serialise-dossier.ts';
import { readSiteData } from './read-site-data.ts';

const dossier = {
  schemaVersion: 1,
  title: 'Calls, “and” more,\nof the 1960s',
  sides: [{ id: 'north' }, { id: 'south' }],
  sources: [
    { id: 'a', title: '],' },
    { id: 'b', title: '🐟' },
  ],
  calls: [],
  themes: [{ id: 'herring' }],
};
let site = '';

beforeAll(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'readout-data-'));
  await mkdir(path.join(site, 'data'));
  await writeFile(path.join(site, 'data/dossier.json'), [...serialiseDossier(dossier)].join(''));
});
afterAll(() => rm(site, { recursive: true }));

test('the data of a site are read as they were written', async () => {
  expect(await readSiteData(site)).toEqual(dossier);
});

test('of an entry only what is asked for is kept', async () => {
  expect((await readSiteData(site, { sources: ({ id }) => id })).sources).toEqual(['a', 'b']);
});
