import { expect, kindNames, test } from './pages.ts';

for (const kind of kindNames) {
  test(`${kind} fits into 320 pixels`, async ({ page, addressesOf }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of await addressesOf(kind)) {
      await page.goto(address);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, address).toBeLessThanOrEqual(320);
    }
  });
}

test('a call prints without navigation, dark on light', async ({ page, addressesOf }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const address of (await addressesOf('call')).slice(0, 2)) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('nav')).not.toHaveCount(0);
    for (const navigation of await page.locator('nav').all()) await expect(navigation).toBeHidden();
    const { text, paper } = await page.evaluate(() => {
      const lightness = (colour: string): number => {
        const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        if (context === null) return Number.NaN;
        // Twice: what is transparent is printed on white.
        for (const fill of ['white', colour]) {
          context.fillStyle = fill;
          context.fillRect(0, 0, 1, 1);
        }
        return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].reduce((sum, channel) => sum + channel) / 765;
      };
      const style = getComputedStyle(document.body);
      return { text: lightness(style.color), paper: lightness(style.backgroundColor) };
    });
    expect(text).toBeLessThan(0.4);
    expect(paper).toBeGreaterThan(0.9);
  }
});
