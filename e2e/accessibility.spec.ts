import { AxeBuilder } from '@axe-core/playwright';
import { expect, kindNames, test } from './pages.ts';

const modes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

for (const kind of kindNames) {
  for (const [mode, media] of Object.entries(modes)) {
    test(`axe finds nothing on ${kind}, ${mode}`, async ({ page, addressesOf }) => {
      await page.emulateMedia(media);
      for (const address of pickThree(await addressesOf(kind))) {
        await page.goto(address);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const faults = violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ html, target }) => `${address} ${id}: ${help} at ${target.join(' ')}: ${html.slice(0, 200)}`),
        );
        expect(faults).toEqual([]);
      }
    });
  }
}

test('in forced colours, sides and strokes still differ by shape', async ({ page, addressesOf }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const [call = ''] = await addressesOf('call');
  await page.goto(call);
  const marks = page.locator('.says thead .mark');
  await expect(marks).not.toHaveCount(0);
  const shapes = await marks.evaluateAll((elements) =>
    elements.map((element) => {
      const { clipPath, borderTopWidth, backgroundColor } = getComputedStyle(element);
      const paper = getComputedStyle(document.body).backgroundColor;
      const isFilled = backgroundColor !== paper && backgroundColor !== 'rgba(0, 0, 0, 0)';
      return { shape: `${clipPath} ${borderTopWidth}`, isSeen: isFilled || borderTopWidth !== '0px' };
    }),
  );
  expect(new Set(shapes.map(({ shape }) => shape)).size).toBe(shapes.length);
  expect(shapes.every(({ isSeen }) => isSeen)).toBe(true);
  const strokes = await page
    .locator('.verdict:not(.contradict, .decided)')
    .evaluateAll((verdicts) => verdicts.map((verdict) => getComputedStyle(verdict, '::before').borderTopStyle));
  expect(strokes.every((style) => ['solid', 'dashed', 'dotted'].includes(style))).toBe(true);
});

test('a source can be walked by keyboard: its parts, a passage, its notes, the next source', async ({
  page,
  addressesOf,
}) => {
  const [source = ''] = await addressesOf('source');
  await page.goto(source);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await tabTo(contents.getByRole('link', { name: 'The text' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#text$/u);
  await tabTo(page.getByRole('link', { name: 'Passage 1', exact: true }));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Cite passage 1', exact: true })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#p1$/u);
  await expect(page.locator(':target')).toBeInViewport();
  await tabTo(page.getByRole('link', { name: / on /u }).first());
  const next = page.getByRole('navigation', { name: 'Previous and next source' }).getByRole('link').last();
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(new RegExp(source, 'u'));

  async function tabTo(target: typeof next): Promise<void> {
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('Forty presses of the tab key do not lead there.');
  }
});

/** The first, the middle and the last: pages of a kind differ in what they hold, not in how it is marked up. */
function pickThree(addresses: readonly string[]): string[] {
  const last = addresses.length - 1;
  return [...new Set([0, Math.floor(last / 2), last])].flatMap((index) => addresses[index] ?? []);
}
