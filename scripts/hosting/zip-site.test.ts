import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPromise } from 'yauzl';
import { zipSite } from './zip-site.ts';

let parent = '';
let folder = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'readout-zip-'));
  folder = join(parent, 'site');
  await mkdir(join(folder, 'calls'), { recursive: true });
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFile(join(folder, 'calls/index.html'), 'calls');
});
afterEach(() => rm(parent, { recursive: true }));

test('another reader finds every file where its links expect it, and how to serve them', async () => {
  const file = join(parent, 'copy.zip');
  await zipSite({ folder, base: '/dossiers/calls/', file });
  const files = await readZip(file);
  expect([...files.keys()]).toEqual(['READ-ME.txt', 'dossiers/calls/calls/index.html', 'dossiers/calls/index.html']);
  expect(files.get('dossiers/calls/calls/index.html')).toBe('calls');
  expect(files.get('READ-ME.txt')).toContain('http://localhost:8000/dossiers/calls/');
});

test('the same site gives the same bytes, in any time zone', async () => {
  const zone = process.env.TZ;
  const copies = [];
  for (const [index, name] of ['Pacific/Auckland', 'America/Anchorage'].entries()) {
    process.env.TZ = name;
    const file = join(parent, `${index}.zip`);
    await zipSite({ folder, base: '/', file });
    copies.push(await readFile(file));
  }
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(copies[0]?.equals(copies[1] ?? Buffer.of())).toBe(true);
});

test('a copy that cannot be made leaves the one of before', async () => {
  const file = join(parent, 'copy.zip');
  await writeFile(file, 'the one before');
  await expect(zipSite({ folder: join(parent, 'missing'), base: '/', file })).rejects.toThrow('ENOENT');
  expect(await readFile(file, 'utf8')).toBe('the one before');
  expect((await readdir(parent)).sort()).toEqual(['copy.zip', 'site']);
});

async function readZip(file: string): Promise<Map<string, string>> {
  const zip = await openPromise(file);
  const files = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    files.set(entry.fileName, (await buffer(await zip.openReadStreamPromise(entry))).toString());
  }
  return files;
}
