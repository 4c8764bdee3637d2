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

test('the passage behind a link shows on hover and on focus, stays under the pointer, and goes with Escape', async ({
  page,
  addressesOf,
}) => {
  const [call = ''] = await addressesOf('call');
  await page.goto(call);
  const link = page.getByRole('main').locator('a[interestfor]').first();
  const preview = page.locator(`[id="${await link.getAttribute('interestfor')}"]`);
  await expect(preview).toBeHidden();
  await link.hover();
  await expect(preview).toBeVisible();
  await preview.hover();
  // Longer than a browser waits before it takes interest for lost.
  await page.waitForTimeout(1000);
  await expect(preview).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await page.mouse.move(0, 0);
  await link.focus();
  await expect(preview).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(preview).toBeHidden();
});

test('a preview has the words of its passage, letter for letter', async ({ page, addressesOf }) => {
  const [call = ''] = await addressesOf('call');
  await page.goto(call);
  const link = page.getByRole('main').locator('a[interestfor]').first();
  const id = (await link.getAttribute('interestfor')) ?? '';
  const words = await page.locator(`[id="${id}"] p`).last().textContent();
  await page.goto((await link.getAttribute('href')) ?? '');
  const passage = page.locator(`#${/p\d+$/u.exec(id)?.[0] ?? ''}`);
  expect((await passage.textContent())?.trim()).toBe(words?.trim());
});
