import type { Locator, Page } from '@playwright/test';
import { expect, test } from './pages.ts';

const field = (page: Page): Locator => page.getByRole('searchbox');
const status = (page: Page): Locator => page.getByRole('main').getByRole('status');
const results = (page: Page, heading: 'Pages' | 'Passages'): Locator =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: heading }) })
    .getByRole('listitem');

/** A filter's box; its group is opened first. */
async function box(page: Page, group: string, value: string | RegExp): Promise<Locator> {
  const filters = page.getByRole('form', { name: 'Filters' });
  const groupOf = filters
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: new RegExp(`^${group}`) }) });
  if ((await groupOf.getAttribute('open')) === null) await groupOf.locator('summary').click();
  return groupOf.getByRole('checkbox', { name: value });
}

test.beforeEach(async ({ page }) => {
  await page.goto('search/');
});

test('what is typed is found, and a result leads to its passage', async ({ page }) => {
  await field(page).fill('"telephone conversation"');
  await expect(status(page)).toContainText('passage');
  const first = results(page, 'Passages').first();
  await expect(first.locator('mark').first()).toHaveText(/^teleph/i);
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/\/sources\/[^/]+\/.*#/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a filter narrows what is found, works without a word, and stands in the address', async ({ page }) => {
  await (await box(page, 'Kind', /^Call/i)).check();
  await expect(page).toHaveURL(/[?&]kind=call(?:&|$)/);
  await expect(results(page, 'Pages').first()).toBeVisible();
  await expect(results(page, 'Passages')).toHaveCount(0);
  const all = (await status(page).textContent()) ?? '';

  await field(page).fill('ceasefire');
  await expect(page).toHaveURL(/[?&]q=ceasefire(?:&|$)/);
  await expect(status(page)).not.toHaveText(all);
  const found = (await status(page).textContent()) ?? '';

  await page.reload();
  await expect(status(page)).toHaveText(found);
  await expect(field(page)).toHaveValue('ceasefire');
  await expect(await box(page, 'Kind', /^Call/i)).toBeChecked();

  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).not.toHaveURL(/kind=/);
  await page.goBack();
  await expect(page).toHaveURL(/kind=call/);
});

test('spellings of one name are found alike', async ({ page }) => {
  await field(page).fill('Kyiv');
  await expect(status(page)).toContainText('passage');
  const count = /\d+ passages?/.exec((await status(page).textContent()) ?? '')?.[0] ?? 'nothing';
  await field(page).fill('Kiev');
  await expect(status(page)).toContainText('Kiev');
  await expect(status(page)).toContainText(count);
});

test('a word that is nowhere is said to be nowhere', async ({ page }) => {
  await field(page).fill('xylophonist');
  await expect(status(page)).toContainText('Nothing was found');
});
