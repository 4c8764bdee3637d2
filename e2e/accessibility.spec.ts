import { AxeBuilder } from '@axe-core/playwright';
import { expect, kindNames, test } from './pages.ts';

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const;

for (const kind of kindNames) {
  for (const [look, media] of Object.entries(looks)) {
    test(`axe finds nothing on ${kind}, ${look}`, async ({ page, addressesOf }) => {
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

/** The first, the middle and the last: pages of a kind differ in what they hold, not in how it is marked up. */
function pickThree(addresses: readonly string[]): string[] {
  const last = addresses.length - 1;
  return [...new Set([0, Math.floor(last / 2), last])].flatMap((index) => addresses[index] ?? []);
}
