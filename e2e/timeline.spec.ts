import { expect, test } from './pages.ts';
import { tabTo } from './tab-to.ts';

test('every call of the timeline is reached by key, has a name that says what is drawn, and opens its page', async ({
  page,
}) => {
  await page.goto('./');
  const marks = page.getByRole('group', { name: /in time/ }).getByRole('link');
  const names = await marks.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(name).toMatch(/: .*(?:say|says|dated|known)|not covered/u);
  await marks.first().focus();
  for (const name of names.slice(1)) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(name);
  }
  const call = marks.filter({ hasText: /\d{4}/ }).first();
  const day = (await call.getAttribute('aria-label'))?.split(':')[0] ?? '';
  await call.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(day);
  // On the call’s own page: the same as a list, then on to the next call, all by key.
  const list = page.locator('summary', { hasText: 'The same as a list' });
  await tabTo(page, list);
  await page.keyboard.press('Enter');
  await expect(page.locator('.timeline [aria-current="page"]').first()).toBeVisible();
  const next = page.locator('a[rel="next"]').first();
  const target = new URL((await next.getAttribute('href')) ?? '', page.url()).href;
  await tabTo(page, next);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(target);
});

test('a call known from elsewhere is drawn hollow and leads to what is known of it', async ({ page }) => {
  await page.goto('coverage/');
  const ring = page.getByRole('link', { name: /: known from elsewhere/ }).first();
  const target = new URL((await ring.getAttribute('href')) ?? '', page.url()).hash;
  await ring.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${target}$`, 'u'));
  await expect(page.locator(target).getByRole('rowheader')).toBeInViewport();
});

test('on a narrow screen the figures are lists and tables instead', async ({ page, addressesOf }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  const [call] = (await addressesOf('call')).slice(-2);
  await page.goto(call ?? '');
  await expect(page.locator('.relay svg')).toBeHidden();
  await expect(page.locator('.relay table')).toBeVisible();
});
