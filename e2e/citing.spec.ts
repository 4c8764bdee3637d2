import { readFile } from 'node:fs/promises';
import { expect, test } from './pages.ts';
import { tabTo } from './tab-to.ts';

test('a page is cited with its address and the day of reading; every form can be saved', async ({
  page,
  addressesOf,
}) => {
  const [call = ''] = await addressesOf('call');
  await page.goto(call);
  const box = page.locator('section.cite');
  await expect(box.locator('#cite-chicago')).toContainText(`Accessed `);
  await expect(box.locator('#cite-chicago')).toContainText(page.url());
  await box.getByText('BibTeX, RIS, CSL-JSON').click();
  const saved = page.waitForEvent('download');
  await box.getByRole('button', { name: 'Save' }).nth(1).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^calls-.+\.ris$/u);
  expect(await readFile(await file.path(), 'utf8')).toContain(`UR  - ${page.url()}\r\n`);
});

test('a citation pack by keyboard alone: choose, open, export, remove', async ({ page, addressesOf }) => {
  const [source = ''] = await addressesOf('source');
  await page.goto(source);
  const cite = page.getByRole('button', { name: 'Cite passage 2', exact: true });
  await tabTo(page, cite);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cite passage 2' });
  await tabTo(page, dialog.getByRole('button', { name: 'Add to the citation pack' }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(cite).toBeFocused();

  await tabTo(page, page.getByRole('link', { name: 'Citation pack' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('1 passage kept.');
  await tabTo(page, page.getByRole('button', { name: 'Save as RIS' }));
  const saved = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect(await readFile(await (await saved).path(), 'utf8')).toContain('#p2');
  await tabTo(page, page.getByRole('button', { name: 'Take out' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('No passages kept.');
});

test('passages are kept by keyboard, survive a reload, are saved with their citations, and can be taken out', async ({
  page,
  addressesOf,
}) => {
  const [source = ''] = await addressesOf('source');
  await page.goto(source);
  const words = await page.locator('#p2').textContent();
  await page.getByRole('button', { name: 'Cite passage 2', exact: true }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Cite passage 2' });
  await expect(dialog).toContainText('#p2');
  await dialog.getByRole('button', { name: 'Add to the citation pack' }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.goto('citations/');
  await page.reload();
  await expect(page.getByRole('status')).toHaveText('1 passage kept.');
  await expect(page.locator('#pack blockquote')).toHaveText(words ?? '', { useInnerText: false });
  for (const [name, ending] of [
    ['Markdown', 'md'],
    ['RIS', 'ris'],
    ['CSV', 'csv'],
  ]) {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: `Save as ${name}` }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe(`citation-pack.${ending}`);
    expect(await readFile(await file.path(), 'utf8')).toContain('#p2');
  }
  await page.getByRole('link', { name: /Accessed/u }).click();
  await expect(page).toHaveURL(/#p2$/u);
  await page.goBack();
  await page.getByRole('button', { name: 'Take out' }).click();
  await expect(page.getByRole('status')).toHaveText('No passages kept.');
});
