import { contentSecurityPolicy } from '../scripts/hosting/host-headers.ts';
import { expect, kindNames, test } from './pages.ts';

for (const kind of kindNames) {
  test(`${kind} holds to the policy that the host sends`, async ({ page, addressesOf }) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    for (const address of (await addressesOf(kind)).slice(0, 4)) {
      const response = await page.goto(address, { waitUntil: 'networkidle' });
      expect(response?.headers()['content-security-policy'], address).toBe(contentSecurityPolicy);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    expect(faults).toEqual([]);
  });
}

test('a search finds passages', async ({ page }) => {
  await page.goto('search/?q=call');
  await expect(page.getByRole('main').getByRole('link').filter({ hasText: '¶' }).first()).toBeVisible();
});

test('what is nowhere gets the page that says so', async ({ page }) => {
  const response = await page.goto('calls/1066-10-14/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
});

test('files named by a hash are kept, pages are asked for again', async ({ page, request }) => {
  const styles = page.locator('link[rel="stylesheet"]').first();
  const home = await page.goto('./');
  expect(home?.headers()['cache-control']).toBe('no-cache');
  const sheet = await request.get(new URL((await styles.getAttribute('href')) ?? '', page.url()).href);
  expect(sheet.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('text has its type and its letters', async ({ request }) => {
  const typeOf = async (path: string) => (await request.get(path)).headers()['content-type'];
  expect(await typeOf('data/calls.csv')).toBe('text/csv; charset=utf-8');
  expect(await typeOf('data/calls.ics')).toMatch(/^text\/calendar/);
  expect(await typeOf('data/provenance.jsonld')).toBe('application/ld+json; charset=utf-8');
  expect(await typeOf('data/dossier.json')).toBe('application/json; charset=utf-8');
});

test('what is for other hosts is not served', async ({ request }) => {
  expect((await request.get('_headers')).status()).toBe(404);
});

test('what lies there packed is sent packed', async ({ request, baseURL }) => {
  const answer = await request.get('./', { headers: { 'Accept-Encoding': 'gzip' } });
  // Of the two sites only this one is built with packed copies.
  const isPacked = new URL(baseURL ?? '').pathname !== '/';
  expect(answer.headers()['content-encoding']).toBe(isPacked ? 'gzip' : undefined);
  expect(await answer.text()).toContain('</html>');
});
