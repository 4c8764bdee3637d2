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
        expect(shifted, `${address} ${JSON.stringify(shifts)}`).toBe(0);
      }
    });
  }
}
