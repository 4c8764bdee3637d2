import { brotliCompressSync } from 'node:zlib';
import type { Locator, Page, Response } from '@playwright/test';
import { z } from 'zod';
import { expect, test } from './pages.ts';
import { tabTo } from './tab-to.ts';

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

/** What a static host moves for it: scripts and JSON packed by Brotli, Pagefind's files as they are. */
async function packedBytes(response: Response): Promise<number> {
  const body = await response.body();
  return /\.js(?:on)?$/.test(new URL(response.url()).pathname) ? brotliCompressSync(body).length : body.length;
}

test.describe('search', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('search/');
  });

  test('what is typed is found, and a result leads to its passage', async ({ page }) => {
    await field(page).fill('"telephone conversation"');
    await expect(status(page)).toContainText('passage');
    const first = results(page, 'Passages').first();
    await expect(first.locator('mark').first()).toHaveText(/^telephone conversation/i);
    await first.getByRole('link').click();
    await expect(page).toHaveURL(/\/sources\/[^/]+\/#p\d+$/);
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator(':target')).toContainText(/telephone conversation/i);
  });

  test('the total is the number of passages that have the word', async ({ page, request }) => {
    const texts = z.object({
      sources: z.array(z.object({ file: z.string(), kept: z.array(z.object({ start: z.number(), end: z.number() })) })),
    });
    const { sources } = texts.parse(await (await request.get('data/dossier.json')).json());
    const passages: string[] = [];
    for (const { file, kept } of sources) {
      const letters = Array.from(await (await request.get(`data/${file}`)).text());
      for (const { start, end } of kept) passages.push(letters.slice(start, end).join(''));
    }
    for (const [query, having] of [
      ['war', /\bwars?\b/i],
      ['Iran', /\bIran\b/],
      ['"phone call"', /\bphone calls?\b/i],
    ] as const) {
      await field(page).fill(query);
      const count = passages.filter((passage) => having.test(passage)).length;
      await expect(status(page)).toContainText(`${count} passages for ${query}.`);
    }
  });

  test('a filter narrows what is found, works without a word, and stands in the address', async ({ page }) => {
    await (await box(page, 'Kind', /^Calls/)).check();
    await expect(page).toHaveURL(/[?&]kind=call(?:&|$)/);
    await expect(results(page, 'Pages').first()).toBeVisible();
    await expect(results(page, 'Passages')).toHaveCount(0);
    const all = (await status(page).textContent()) ?? '';

    await field(page).fill('Iran');
    await expect(page).toHaveURL(/[?&]q=Iran(?:&|$)/);
    await expect(status(page)).not.toHaveText(all);
    const found = (await status(page).textContent()) ?? '';

    await page.reload();
    await expect(status(page)).toHaveText(found);
    await expect(field(page)).toHaveValue('Iran');
    await expect(await box(page, 'Kind', /^Calls/)).toBeChecked();

    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(page).not.toHaveURL(/kind=/);
    await page.goBack();
    await expect(page).toHaveURL(/kind=call/);
    await expect(await box(page, 'Kind', /^Calls/)).toBeChecked();
    await expect(status(page)).toHaveText(found);
  });

  test('the number beside a value is what choosing it leaves, under the other filters', async ({ page }) => {
    await (await box(page, 'Kind', /^Passages/)).check();
    await expect(status(page)).toContainText(/^\d+ passages/);
    const theme = (await box(page, 'Theme', /./)).first();
    const count = /\d+$/.exec((await theme.locator('..').textContent()) ?? '')?.[0] ?? 'none';
    await theme.check();
    await expect(status(page)).toContainText(new RegExp(`^${count} passages?\\.`));
  });

  test('a year leaves what may be of that year, by itself too', async ({ page }) => {
    await page.getByLabel('From').fill('2017');
    await page.getByLabel('To').fill('2017-12');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/from=2017&to=2017-12/);
    await expect(results(page, 'Pages').first()).toContainText('2017');
    const earlier = (await status(page).textContent()) ?? '';
    await page.getByLabel('To').fill('soon');
    await page.keyboard.press('Enter');
    await expect(status(page)).toContainText('“soon” is no date');
    await page.goBack();
    await expect(status(page)).toHaveText(earlier);
    await expect(page.getByLabel('To')).toHaveValue('2017-12');
  });

  test('results can be sorted by day', async ({ page }) => {
    await (await box(page, 'Kind', /^Calls/)).check();
    await page.getByLabel('Sort by').selectOption('Newest first');
    await expect(page).toHaveURL(/sort=newest/);
    const heading = results(page, 'Pages').getByRole('heading');
    await expect(heading.first()).toContainText('2025');
    await page.getByLabel('Sort by').selectOption('Oldest first');
    await expect(heading.first()).toContainText('2017');
  });

  test('spellings of one name are found alike', async ({ page }) => {
    await field(page).fill('Kyiv');
    await expect(status(page)).toContainText('passage');
    const count = /\d+ passages?/.exec((await status(page).textContent()) ?? '')?.[0] ?? 'nothing';
    await field(page).fill('Kiev');
    await expect(status(page)).toContainText('Found alike: “Kyiv”');
    await expect(status(page)).toContainText(count);
  });

  test('a slip is said to be nowhere, and what may be meant is one step away', async ({ page }) => {
    await field(page).fill('sanctoins Trump');
    await expect(status(page)).toContainText('“sanctoins” is nowhere in this dossier and was left out.');
    await page.getByRole('link', { name: 'sanctions' }).click();
    await expect(field(page)).toHaveValue('sanctions Trump');
    await expect(status(page)).toContainText(/passages? for sanctions Trump\.$/);
    await page.goBack();
    await expect(field(page)).toHaveValue('sanctoins Trump');
  });

  test('where nothing is found, the page helps', async ({ page }) => {
    await field(page).fill('xylophonist');
    await expect(status(page)).toHaveText('Nothing was found for xylophonist.');
    await expect(page.getByRole('heading', { name: 'Everything in this dossier' })).toBeVisible();
    await field(page).fill('"Iran Trump" sanctions');
    const help = page.locator('section').filter({ has: page.getByRole('heading', { name: 'What may help' }) });
    await expect(help).toContainText('“Iran Trump”, nowhere');
    await help.getByRole('link', { name: 'sanctions', exact: true }).click();
    await expect(results(page, 'Passages').first().locator('mark').first()).toHaveText(/sanctions/i);
  });

  test('the keyboard does it all', async ({ page }) => {
    await expect(page.getByRole('form', { name: 'Filters' })).toBeVisible();
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('Iran');
    await expect(status(page)).toContainText('for Iran.');
    const links = page.locator('#results a');
    await page.keyboard.press('ArrowDown');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
    await expect(links).toHaveCount(0);
  });
});

test('a whole search by keyboard: type, narrow, walk the results, clear', async ({ page }) => {
  await page.goto('search/');
  await expect(page.getByRole('form', { name: 'Filters' })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('Ukraine');
  await expect(status(page)).toContainText(/^\d/u);
  const all = Number.parseInt((await status(page).textContent()) ?? '', 10);
  // From the field on, Tab alone reaches the filters.
  const group = page.getByRole('form', { name: 'Filters' }).locator('summary').first();
  await tabTo(page, group);
  if ((await group.locator('..').getAttribute('open')) === null) await page.keyboard.press('Enter');
  const filter = page.getByRole('form', { name: 'Filters' }).getByRole('checkbox').first();
  await tabTo(page, filter);
  await page.keyboard.press('Space');
  await expect(filter).toBeChecked();
  await expect.poll(async () => Number.parseInt((await status(page).textContent()) ?? '', 10)).toBeLessThan(all);
  await page.keyboard.press('Space');
  await expect(filter).not.toBeChecked();
  await expect(status(page)).toContainText(new RegExp(`^${all}\\b`, 'u'));
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  const first = page.locator('#results a').first();
  await expect(first).toBeFocused();
  const target = new URL((await first.getAttribute('href')) ?? '', page.url()).pathname;
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).pathname).toBe(target);
  await page.goBack();
  await expect(field(page)).toHaveValue('Ukraine');
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
});

test('a first search moves little', async ({ browser, baseURL }) => {
  // A reader who comes for the first time has nothing yet.
  const page = await browser.newPage({ ...(baseURL !== undefined && { baseURL }) });
  const moved: Response[] = [];
  page.on('response', (response) => {
    if (/\/pagefind\/|\.js$/.test(new URL(response.url()).pathname)) moved.push(response);
  });
  await page.goto('search/');
  await expect(page.getByRole('form', { name: 'Filters' })).toBeVisible();
  await field(page).fill('sanctions Trump "phone call"');
  await expect(status(page)).toContainText(/^\d|^Nothing/);
  const bytes = (await Promise.all(moved.map(packedBytes))).reduce((sum, each) => sum + each, 0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(150_000);
});

test('each example of the help page finds what it says', async ({ page }) => {
  await page.goto('search/help/');
  const examples = page.locator('.examples > li');
  const count = await examples.count();
  expect(count).toBeGreaterThan(5);
  for (let number = 0; number < count; number++) {
    await page.goto('search/help/');
    const finds = examples.nth(number).locator('.finds');
    const path = await finds.getByRole('link').evaluateAll((links) => links[0]?.getAttribute('href') ?? null);
    const said = path === null ? await finds.locator('b').textContent() : null;
    await examples.nth(number).locator('.example').getByRole('link').click();
    if (said !== null) await expect(status(page)).toContainText(said);
    else {
      await expect(status(page)).toContainText(/^\d/);
      const more = page.getByRole('button', { name: 'more' });
      const shown = page.locator('#results li');
      while ((await more.count()) > 0) {
        const before = await shown.count();
        await more.first().click();
        await expect.poll(() => shown.count()).toBeGreaterThan(before);
      }
      await expect(page.locator(`#results a[href="${path}"]`)).toHaveCount(1);
    }
  }
});
