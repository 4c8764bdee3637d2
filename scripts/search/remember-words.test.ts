import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeOfCache } from '../cache/place-of-cache.ts';
import { rememberWords } from './remember-words.ts';

let dossier = '';
beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'readout-words-'));
});
afterAll(async () => {
  await rm(placeOfCache(dossier), { recursive: true, force: true });
  await rm(dossier, { recursive: true });
});

const record = (url: string, ...pieces: string[]) => ({ url, pieces });
const records = [
  record('/a/', 'Title', 'about', 'Wheat was not mentioned.'),
  record('/b/', 'Other', '', 'Nor was fish.'),
];

test('an index that is remembered is the index, and that of other words is another', async () => {
  const first = await rememberWords(dossier, records, 'en');
  const again = await rememberWords(dossier, records, 'en');
  expect(again.files.map(({ path, content }) => [path, Buffer.from(content)])).toEqual(
    first.files.map(({ path, content }) => [path, Buffer.from(content)]),
  );
  expect(again.records).toEqual(first.records);
  const changed = await rememberWords(dossier, [...records.slice(1), record('/a/', 'Title', '', 'Wheat!')], 'en');
  expect(changed.records.get('/a/')).not.toEqual(first.records.get('/a/'));
});
