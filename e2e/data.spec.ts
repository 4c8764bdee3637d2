import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseAtomFeed } from 'feedsmith';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { sites } from '../scripts/testing/steps.ts';
import { expect, test } from './pages.ts';

const crate = z.object({
  '@graph': z.array(
    z.object({
      '@id': z.string(),
      '@type': z.string(),
      sha256: z.string().optional(),
      contentSize: z.string().optional(),
    }),
  ),
});
const csvw = z.object({
  tables: z.array(
    z.object({
      url: z.string(),
      tableSchema: z.object({
        primaryKey: z.array(z.string()).default([]),
        columns: z.array(z.object({ name: z.string(), separator: z.string().optional() })),
        foreignKeys: z.array(z.object({ columnReference: z.string(), reference: z.object({ resource: z.string() }) })),
      }),
    }),
  ),
});

/** The site that the tests of this project read. */
function siteAt(baseURL: string | undefined) {
  const site = sites.find(({ port }) => String(port) === new URL(baseURL ?? '').port);
  if (site === undefined) throw new Error(`No site is served at ${String(baseURL)}.`);
  return site;
}

async function readTable(request: APIRequestContext, file: string) {
  return parse<Record<string, string>>(await (await request.get(`data/${file}`)).text(), { columns: true });
}

test('the data holds to the schema beside it', async ({ request }) => {
  const [schema, data] = await Promise.all(
    ['data/dossier.schema.json', 'data/dossier.json'].map(async (file) => (await request.get(file)).json() as unknown),
  );
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  if (typeof schema !== 'object' || schema === null) throw new TypeError('The schema is no object.');
  ajv.validate(schema, data);
  expect(ajv.errors ?? []).toEqual([]);
});

test('the tables are what csvw.json says of them', async ({ request }) => {
  const { tables } = csvw.parse(await (await request.get('data/csvw.json')).json());
  const rowsOf = new Map(
    await Promise.all(tables.map(async ({ url }) => [url, await readTable(request, url)] as const)),
  );
  for (const { url, tableSchema } of tables) {
    const rows = rowsOf.get(url) ?? [];
    if (rows[0] !== undefined) expect(Object.keys(rows[0]), url).toEqual(tableSchema.columns.map(({ name }) => name));
    const keys = rows.map((row) => JSON.stringify(tableSchema.primaryKey.map((column) => row[column])));
    if (tableSchema.primaryKey.length > 0) expect(new Set(keys).size, url).toBe(rows.length);
    for (const { columnReference, reference } of tableSchema.foreignKeys) {
      const separator = tableSchema.columns.find(({ name }) => name === columnReference)?.separator;
      const named = rows.flatMap((row) => {
        const cell = row[columnReference] ?? '';
        return separator === undefined ? cell : cell.split(separator);
      });
      const ids = new Set(rowsOf.get(reference.resource)?.map(({ id }) => id));
      expect(
        named.filter((id) => id !== '' && !ids.has(id)),
        `${url}: ${columnReference}`,
      ).toEqual([]);
    }
  }
});

test('words of a table stand in the file where it says', async ({ request }) => {
  const files = new Map((await readTable(request, 'sources.csv')).map(({ id, file }) => [id, file]));
  const claims = await readTable(request, 'claims.csv');
  expect(claims.length).toBeGreaterThan(0);
  for (const { source, start, end, words } of claims) {
    const text = await (await request.get(`data/${files.get(source ?? '') ?? ''}`)).text();
    const found = Array.from(text).slice(Number(start), Number(end)).join('');
    expect(words?.replace(/^'(?=[-=+@\t\r])/u, '')).toBe(found);
  }
});

test('the research object lists every file of its folder, with its hash and size', async ({ request, baseURL }) => {
  const { '@graph': graph } = crate.parse(await (await request.get('data/ro-crate-metadata.json')).json());
  const folder = path.join(siteAt(baseURL).out, 'data');
  const described = graph.filter((entity) => entity['@type'] === 'File');
  for (const { '@id': id, sha256, contentSize } of described) {
    const bytes = readFileSync(path.join(folder, decodeURI(id)));
    expect(createHash('sha256').update(bytes).digest('hex'), id).toBe(sha256);
    expect(bytes.length, id).toBe(Number(contentSize));
  }
  // Packed copies are what a host sends in place of a file, and no files of their own.
  const isPacked = (name: string) => /\.(?:br|gz)$/u.test(name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        !isPacked(entry.name) &&
        !entry.name.endsWith('.html') &&
        entry.name !== 'ro-crate-metadata.json',
    )
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  expect(described.map(({ '@id': id }) => decodeURI(id)).toSorted()).toEqual(files.toSorted());
  const ids = new Set(graph.map((entity) => entity['@id']));
  const named = [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/gu)].map(([, id]) => id ?? '');
  expect(named.filter((id) => !ids.has(id) && !id.startsWith('https://w3id.org/'))).toEqual([]);
});

test('the example on the data page is true', async ({ page, request }) => {
  await page.goto('data/');
  const example = await page.locator('#python').innerText();
  const [, file = ''] = /^text = open\('([^']+)'/mu.exec(example) ?? [];
  const [, start, end] = /text\[(\d+):(\d+)\]/u.exec(example) ?? [];
  const text = await (await request.get(`data/${file}`)).text();
  const [claim] = await readTable(request, 'claims.csv');
  expect(Array.from(text).slice(Number(start), Number(end)).join('')).toBe(claim?.words);
});

test('every address that the data page gives can be had', async ({ page, request }) => {
  await page.goto('data/');
  const addresses = await page
    .getByRole('main')
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
  const own = addresses.filter((address) => new URL(address).origin === new URL(page.url()).origin);
  expect(own.length).toBeGreaterThan(0);
  for (const address of own) expect((await request.get(address)).ok(), address).toBe(true);
});

test('feeds, sitemap and pictures are there where the address is known, and said to be missing where not', async ({
  page,
  request,
  baseURL,
}) => {
  const site: { site?: string; base: string; out: string } = siteAt(baseURL);
  await page.goto('data/');
  const picture = page.locator('meta[property="og:image"]');
  if (site.site === undefined) {
    await expect(page.getByText('this copy was built without one')).toBeVisible();
    await expect(page.locator('link[rel=alternate]')).toHaveCount(0);
    await expect(picture).toHaveCount(0);
    expect((await request.get('sitemap.xml')).status()).toBe(404);
    return;
  }
  const root = `${site.site}${site.base}`;
  const feeds = await page
    .locator('link[rel=alternate]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(feeds).toHaveLength(4);
  const fileOf = (address: string) => {
    expect(address.startsWith(root), address).toBe(true);
    return path.join(site.out, decodeURI(new URL(address).pathname.slice(site.base.length)));
  };
  for (const feed of feeds) readFileSync(fileOf(feed));
  const { entries } = parseAtomFeed(readFileSync(path.join(site.out, 'feeds/calls.atom'), 'utf8'));
  expect(entries?.length).toBeGreaterThan(0);
  for (const { id = '' } of entries ?? []) readFileSync(path.join(fileOf(id), 'index.html'));

  const sitemap = readFileSync(path.join(site.out, 'sitemap.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address]) => address ?? '');
  for (const address of listed) {
    const html = readFileSync(path.join(fileOf(address), 'index.html'), 'utf8');
    expect(html).toContain(`<link rel="canonical" href="${address}"`);
    const [, image = ''] = /property="og:image" content="([^"]+)"/u.exec(html) ?? [];
    readFileSync(fileOf(image));
  }
});
