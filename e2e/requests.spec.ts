import { expect, kindNames, test } from './pages.ts';

for (const kind of kindNames) {
  test(`${kind} asks no other host, and for nothing that is not there`, async ({ page, addressesOf, baseURL }) => {
    const faults: string[] = [];
    const allowed = new URL(baseURL ?? '');
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol) && !url.href.startsWith(allowed.href)) faults.push(`asked ${url.href}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    for (const address of await addressesOf(kind)) {
      await page.goto(address, { waitUntil: 'networkidle' });
    }
    expect(faults).toEqual([]);
  });
}

test('an address that is nowhere gets a page that says so, and leads on', async ({ page, baseURL }) => {
  const response = await page.goto('calls/1066-10-14/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Calls' }).click();
  await expect(page).toHaveURL(new URL('calls/', baseURL).href);
});
