import type { Page } from '@playwright/test';
import { expect, kindNames, test } from './pages.ts';

/**
 * How far a page may move while it loads, as the browsers count it. On narrow screens, where letters never change once drawn: not at
 * all. On wide ones letters of nearly the same width come in, which moves most pages by less than a thousandth, and one whose
 * paragraph breaks anew by a line: what is called good. Source: https://web.dev/articles/cls.
 */
const mayMove = [
  { width: 1280, score: 0.1 },
  { width: 375, score: 0 },
];

for (const kind of kindNames) {
  for (const { width, score } of mayMove) {
    test(`nothing moves while ${kind} loads, ${width} pixels wide`, async ({ page, addressesOf }) => {
      await page.setViewportSize({ width, height: 800 });
      await comeLate(page);
      for (const address of await addressesOf(kind)) {
        await page.goto(address, { waitUntil: 'load' });
        await page.evaluate(() => document.fonts.ready);
        const shifts = await page.evaluate(
          () =>
            new Promise<{ value: number }[]>((resolve) => {
              const seen: { value: number }[] = [];
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) seen.push(entry.toJSON() as { value: number });
              }).observe({ type: 'layout-shift', buffered: true });
              // What was buffered is delivered before a second frame is drawn.
              requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(seen), 50)));
            }),
        );
        const shifted = shifts.reduce((sum, { value }) => sum + value, 0);
        expect(shifted, `${address} ${JSON.stringify(shifts)}`).toBeLessThanOrEqual(score);
      }
    });
  }
}

test('a first page on a wide screen is set in our letters, italics too, though they come late', async ({ page }) => {
  await comeLate(page);
  await page.goto('./', { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  expect(await lettersOf(page, 'h1')).toEqual(['Source Serif 4']);
  expect(await lettersOf(page, 'header nav a')).toEqual(['Inter']);
  const italics = await page.evaluate(async () => {
    const faces = await document.fonts.load('italic 17px "Source Serif 4 Optical"');
    return faces.map(({ style }) => style);
  });
  expect(italics).toEqual(['italic']);
});

/** Lets fonts come after the first paint, as they do over a network. */
async function comeLate(page: Page): Promise<void> {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
}

/** The fonts that the browser draws the first element with that `selector` fits. */
async function lettersOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}
