import { expect, kindNames, test } from './pages.ts';

test('every link of every kind of page stays under the base', async ({ page, addressesOf, baseURL }) => {
  const base = new URL(baseURL ?? '');
  for (const kind of kindNames) {
    const [address = ''] = await addressesOf(kind);
    await page.goto(address);
    const links = await page
      .locator('a[href]')
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor instanceof HTMLAnchorElement ? anchor.href : '')));
    const outside = links.filter((link) => link.startsWith(base.origin) && !link.startsWith(base.href));
    expect(outside, address).toEqual([]);
  }
});

test('a reader gets from the home page to the words of a source', async ({ page, addressesOf, baseURL }) => {
  await page.goto('./');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Calls' }).click();
  await expect(page).toHaveURL(new URL('calls/', baseURL).href);
  const [call = ''] = await addressesOf('call');
  await page.getByRole('main').locator(`a[href$="/${call}"]`).filter({ visible: true }).first().click();
  await expect(page).toHaveURL(new URL(call, baseURL).href);
  await page.getByRole('main').locator('a[href*="/sources/"][href*="#w"]').first().click();
  await expect(page.locator(':target')).toBeInViewport();
});
