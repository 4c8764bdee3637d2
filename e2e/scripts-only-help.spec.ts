import type { Page } from '@playwright/test';
import { expect, kindNames, test } from './pages.ts';

// Pages whose work is done by a script; what they are without it, without-javascript.spec.ts says.
const worked = ['search', 'citations'];

for (const kind of kindNames.filter((name) => !worked.includes(name))) {
  test(`${kind} says with scripts what it says without`, async ({ page, browser, addressesOf, baseURL }) => {
    const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const still = await plain.newPage();
    for (const address of (await addressesOf(kind)).slice(0, 4)) {
      await Promise.all([page.goto(address, { waitUntil: 'networkidle' }), still.goto(address)]);
      expect(await wordsOf(page), address).toEqual(await wordsOf(still));
    }
    await plain.close();
  });
}

/** The words of a page, but for buttons and for the citations, in which scripts set address and day of reading. */
async function wordsOf(page: Page): Promise<string[]> {
  // Not `evaluate` alone: with scripts off, the page's own still do not run, and this does.
  const text = await page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const tool of copy.querySelectorAll('button, .cite, script, noscript, [hidden]')) tool.remove();
    return copy.textContent;
  });
  return text.split(/\s+/).filter((word) => word !== '');
}
