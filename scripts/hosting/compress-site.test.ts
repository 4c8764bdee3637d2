import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressSite } from './compress-site.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-compress-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('text gets both packed copies, at any depth, and unpacks to the same bytes', async () => {
  await mkdir(join(folder, 'calls/2030-01-02'), { recursive: true });
  const page = `<p>${'The call took place. '.repeat(50)}</p>`;
  await writeFile(join(folder, 'calls/2030-01-02/index.html'), page);
  expect(await compressSite(folder)).toBe(1);
  const packed = (ending: string) => readFile(join(folder, `calls/2030-01-02/index.html.${ending}`));
  expect(brotliDecompressSync(await packed('br')).toString()).toBe(page);
  expect(gunzipSync(await packed('gz')).toString()).toBe(page);
});

test('pictures, and what would grow, get none', async () => {
  await writeFile(join(folder, 'card.png'), Buffer.alloc(5000));
  await writeFile(join(folder, 'one.txt'), 'a');
  expect(await compressSite(folder)).toBe(0);
  expect((await readdir(folder)).sort()).toEqual(['card.png', 'one.txt']);
});
