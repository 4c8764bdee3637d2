import { expect, test } from 'vitest';
import { citeInChicago } from './cite-in-chicago.ts';
import { plainText } from './rich-text.ts';
import { makeCitable, makeCitedText } from './testing/make-citable.ts';

const undated = { edtf: null, min: null, max: null };

test('a page: its title, the edition in italics, editors, version, day, day of reading and address', () => {
  const runs = citeInChicago(makeCitable(), { accessed: '2026-12-01' });
  expect(plainText(runs)).toBe(
    '“Call of 14 June 2025.” Calls between Norland and Sudria, edited by Mira Holt and Jo de la Tour. Version 1.2.0. November 22, 2026. Accessed December 1, 2026. https://example.org/calls/2025-06-14/.',
  );
  expect(runs.filter(({ isWork }) => isWork).map(({ text }) => text)).toEqual(['Calls between Norland and Sudria']);
});

test('the first page is the whole edition, whose title is not told twice', () => {
  const edition = { title: 'Calls', editors: [], version: null, released: null, language: 'en' };
  const whole = makeCitable({ title: 'Calls', path: '/', address: 'https://example.org/', edition });
  expect(plainText(citeInChicago(whole))).toBe('Calls. https://example.org/.');
});

test('a page of an edition that says nothing of itself, at no known address', () => {
  const edition = { title: 'Calls', editors: [], version: null, released: null, language: 'en' };
  expect(plainText(citeInChicago(makeCitable({ edition, address: null })))).toBe(
    '“Call of 14 June 2025.” Calls. /calls/2025-06-14/.',
  );
});

test('a source: its author, title, publisher and day come first; quotation marks inside become single', () => {
  expect(plainText(citeInChicago(makeCitedText(), { passage: 'p4' }))).toBe(
    'Ann Ode and Tom Berg. “Lind: ‘We spoke’ & 100 % {more}.” Evening Post, June 14, 2025. https://post.example/lind_we-spoke. In Calls between Norland and Sudria, edited by Mira Holt and Jo de la Tour. ¶ 4. Version 1.2.0. November 22, 2026. https://example.org/sources/evening-post/#p4.',
  );
});

test('a source of which nothing is known has no date, and no name is made up', () => {
  const text = makeCitedText({ author: null, publisher: null, url: null, published: undated });
  expect(plainText(citeInChicago(text))).toMatch(/^“Lind: [^”]+” n\.d\. In Calls/u);
});

test('a date that is less than a day is told in words', () => {
  const published = { edtf: '[2025-02-09..2025-02-12]', min: '2025-02-09', max: '2025-02-12' };
  expect(plainText(citeInChicago(makeCitedText({ published })))).toContain(
    'Evening Post, between 9 and 12 February 2025. ',
  );
});
