import { readdirSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { sites } from '../scripts/testing/steps.ts';
import { expect, test } from './pages.ts';

/** The standard’s own rules and those of accessibility; how mark-up is spaced and quoted is the compiler’s affair. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // A long title is cut by whoever shows it.
    'long-title': 'off',
    // Tables that are laid out as blocks on narrow screens are no tables to a screen reader without their roles.
    'no-redundant-role': 'off',
    // The filters of the search count as soon as they are chosen; they have nothing to send.
    'wcag/h32': 'off',
  },
});

test('every page is valid HTML', async ({ baseURL }) => {
  const site = sites.find(({ port }) => String(port) === new URL(baseURL ?? '').port);
  if (site === undefined) throw new Error('No such site is built.');
  const pages = readdirSync(site.out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(10);
  const faults = [];
  for (const page of pages) {
    const { results } = await validator.validateFile(path.join(site.out, page));
    for (const { messages } of results) {
      for (const { ruleId, message, line, column } of messages) {
        faults.push(`${page}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  expect(faults).toEqual([]);
});
