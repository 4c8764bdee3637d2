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

for (const kind of kindNames) {
  test(`${kind} keeps its measure at 2560 pixels`, async ({ page, addressesOf }) => {
    await page.setViewportSize({ width: 2560, height: 1440 });
    const [address = ''] = await addressesOf(kind);
    await page.goto(address);
    const main = await page.getByRole('main').boundingBox();
    expect(main?.width).toBeLessThanOrEqual(1400);
    expect(Math.abs((main?.x ?? 0) * 2 + (main?.width ?? 0) - 2560)).toBeLessThanOrEqual(2);
    const longest = await page
      .getByRole('main')
      .locator('p')
      .evaluateAll((paragraphs) =>
        Math.max(
          0,
          ...paragraphs.map(
            (paragraph) =>
              paragraph.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(paragraph).fontSize),
          ),
        ),
      );
    // In ems: a letter is about half of one, and small labels may run longer than text.
    expect(longest).toBeLessThanOrEqual(70);
  });
}

test('a text fragment for a passage leads a browser to that passage', async ({ page, addressesOf }) => {
  for (const source of await addressesOf('source')) {
    await page.goto(source);
    const last = page.locator('.passage-notes .on-screen a').last();
    if ((await last.count()) === 0) continue;
    const published = (await last.getAttribute('href')) ?? '';
    const passage = /\d+/u.exec((await last.textContent()) ?? '')?.[0] ?? '';
    await page.goto('about:blank');
    // Our page holds the same words as the publisher's.
    await page.goto(`${source}#${published.slice(published.indexOf(':~:text='))}`);
    await expect(page.locator(`#p${passage}`)).toBeInViewport();
  }
});

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
