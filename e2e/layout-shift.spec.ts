import { expect, kindNames, test } from './pages.ts';

for (const kind of kindNames) {
  for (const width of [1280, 375]) {
    test(`nothing moves while ${kind} loads, ${width} pixels wide`, async ({ page, addressesOf }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const address of await addressesOf(kind)) {
        await page.goto(address, { waitUntil: 'load' });
        await page.evaluate(() => document.fonts.ready);
        const shifts = await page.evaluate(
          () =>
            new Promise<string[]>((resolve) => {
              const seen: string[] = [];
              new PerformanceObserver((list) => {
                seen.push(...list.getEntries().map((entry) => JSON.stringify(entry)));
              }).observe({ type: 'layout-shift', buffered: true });
              // What was buffered is delivered before a second frame is drawn.
              requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(seen), 50)));
            }),
        );
        expect(shifts, address).toEqual([]);
      }
    });
  }
}
