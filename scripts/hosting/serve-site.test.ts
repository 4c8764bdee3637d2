import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentSecurityPolicy } from './host-headers.ts';
import { addressOf, serveSite } from './serve-site.ts';

let folder: string;
let server: Awaited<ReturnType<typeof serveSite>>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  for (const name of ['calls', '_astro']) await mkdir(join(folder, name));
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFile(join(folder, 'calls/index.html'), 'calls');
  await writeFile(join(folder, '404.html'), 'not here');
  await writeFile(join(folder, '_astro/page.abc.css'), 'p{}');
  server = await serveSite({ folder, base: '/edition/', port: 0 });
});

afterEach(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function get(path: string): Promise<Response> {
  return fetch(new URL(path, addressOf(server)), { redirect: 'manual', headers: { 'Accept-Encoding': 'br' } });
}

test('a page is served with what it may load, and asked for again each time', async () => {
  const response = await get('/edition/');
  expect(await response.text()).toBe('home');
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
  expect(response.headers.get('cache-control')).toBe('no-cache');
});

test('text is packed', async () => {
  await writeFile(join(folder, 'long.html'), 'A call. '.repeat(1000));
  const response = await get('/edition/long.html');
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(await response.text()).toHaveLength(8000);
});

test('a file with a hash in its name is kept', async () => {
  const { headers } = await get('/edition/_astro/page.abc.css');
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test.each([
  ['a folder without its slash', '/edition/calls', '/edition/calls/'],
  ['the base without its slash', '/edition', '/edition/'],
  ['the top of the host', '/', '/edition/'],
])('%s leads on', async (_, from, to) => {
  const { status, headers } = await get(from);
  expect(status).toBeGreaterThanOrEqual(301);
  expect(status).toBeLessThanOrEqual(302);
  expect(headers.get('location')).toBe(to);
});

test('what is not there gets the page of the site for that', async () => {
  const response = await get('/edition/calls/1999-01-01/');
  expect([response.status, await response.text()]).toEqual([404, 'not here']);
  expect((await get('/elsewhere/')).status).toBe(404);
});

test('nothing outside of the site is served', async () => {
  await writeFile(`${folder}-beside.txt`, 'private');
  const { status } = await get(`/edition/..%2f${folder.split('/').at(-1)}-beside.txt`);
  await rm(`${folder}-beside.txt`);
  expect(status).not.toBe(200);
});

test('a port that another serves on is refused', async () => {
  const { port } = server.address() as AddressInfo;
  await expect(serveSite({ folder, base: '/', port })).rejects.toThrow('EADDRINUSE');
});
