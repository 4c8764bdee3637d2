import { expect, test } from 'vitest';
import { citeInMla } from './cite-in-mla.ts';
import { plainText } from './rich-text.ts';
import { makeCitable, makeCitedText } from './testing/make-citable.ts';

test('a page: the edition as container, the day of reading last', () => {
  expect(plainText(citeInMla(makeCitable(), { accessed: '2026-09-01' }))).toBe(
    '“Call of 14 June 2025.” Calls between Norland and Sudria, edited by Mira Holt and Jo de la Tour, version 1.2.0, 22 Nov. 2026, https://example.org/calls/2025-06-14/. Accessed 1 Sept. 2026.',
  );
});

test('a source: author, title, publisher and day before the edition, the passage with its number', () => {
  expect(plainText(citeInMla(makeCitedText(), { passage: 'p4' }))).toBe(
    'Ann Ode and Tom Berg. “Lind: ‘We spoke’ & 100 % {more}.” Evening Post, 14 June 2025. Calls between Norland and Sudria, edited by Mira Holt and Jo de la Tour, version 1.2.0, 22 Nov. 2026, par. 4, https://example.org/sources/evening-post/#p4.',
  );
});

test('an undated source without author and publisher begins with its title', () => {
  const published = { edtf: null, min: null, max: null };
  const text = makeCitedText({ author: null, publisher: null, published });
  expect(plainText(citeInMla(text))).toMatch(/^“Lind: [^”]+” Calls between/u);
});
