import { expect, kindNames, test } from './pages.ts';

test.use({ javaScriptEnabled: false });

for (const kind of kindNames) {
  test(`${kind} reads without JavaScript`, async ({ page, addressesOf }) => {
    for (const address of await addressesOf(kind)) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main')).toContainText(/\w+ \w+ \w+/);
    }
  });
}

test('every statement of a call leads to the very words in its source', async ({ page, addressesOf }) => {
  const [call = ''] = await addressesOf('call');
  await page.goto(call);
  const evidence = page.getByRole('main').locator('a[href*="/sources/"][href*="#w"]');
  const addresses = await evidence.evaluateAll((links) =>
    links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
  );
  expect(addresses.length).toBeGreaterThan(0);
  for (const address of addresses.slice(0, 10)) {
    // From elsewhere, as from a call: on the page itself only the fragment would change.
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.locator(':target')).toBeInViewport();
  }
});
