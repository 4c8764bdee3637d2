import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until the element has the focus; fails where three hundred do not reach it. */
export async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let presses = 0; presses < 300; presses++) {
    if (await element.evaluate((each) => each === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(element).toBeFocused();
}
