import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from './pages.ts';

test('the data holds to the schema beside it', async ({ request }) => {
  const [schema, data] = await Promise.all(
    ['data/dossier.schema.json', 'data/dossier.json'].map(async (file) => (await request.get(file)).json() as unknown),
  );
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  if (typeof schema !== 'object' || schema === null) throw new TypeError('The schema is no object.');
  ajv.validate(schema, data);
  expect(ajv.errors ?? []).toEqual([]);
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
