import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanTextOf } from '../fixtures/clean-text-of.ts';
import { scanWords } from './scan-words.ts';
import { indexWords } from './words/word-index.ts';

const index = indexWords({
  name: ['Ada Lind', 'Çelik', "O'Neill"],
  title: ['Lind'],
  pronoun: ['he', 'she'],
  date: ['today', 'jan…'],
});

test.each([
  ['Ada Lind rang; ADA did not, nor did Adam.', { name: [0, 15] }],
  ['Celik and ÇELİK and Çe\u0301lik', { name: [0, 10, 20] }],
  ['Mr O’Neill and Oneill', { name: [3] }],
  ['He said that she had; the heath', { pronoun: [0, 13] }],
  ['On 3 Jan, January, janitor, 2nd, today', { date: [3, 5, 10, 19, 28, 33] }],
  ['№5 of the list', { date: [1] }],
])('%s', (text, expected) => {
  expect(scanWords(cleanTextOf(text), index)).toMatchObject(expected);
});

test('a word may open several things, and passages that are left out are not read', () => {
  const text = cleanTextOf('Lind\n\nLind\n\nLind');
  const [first, , last] = text.kept;
  const kept = [first, last].filter((passage) => passage !== undefined);
  expect(scanWords({ ...text, kept }, index)).toMatchObject({ name: [], title: [0, 12] });
});

test('no word that stands by itself is missed, whatever stands around it', () => {
  const units = fc.constantFrom(...Array.from("he she Lind Çelik 3é–—_'’.,…№\u0301🐟\n"), 'he', 'she', 'Lind', 'Çelik');
  fc.assert(
    fc.property(fc.string({ unit: units, maxLength: 40 }), (letters) => {
      const text = cleanTextOf(letters);
      const scan = scanWords(text, index);
      const inKept = (at: number) => text.kept.some(({ start, end }) => at >= start && at < end);
      for (const { index: at } of letters.matchAll(/\b(?:he|she)\b/giu))
        if (inKept(at)) expect(scan.pronoun).toContain(at);
      for (const { index: at } of letters.matchAll(/(?<![\p{L}\p{N}\p{M}])Lind(?![\p{L}\p{N}\p{M}№🐟])/gu))
        if (inKept(at) && !/[№\ud83d\udc1f]/u.test(letters.charAt(at - 1))) expect(scan.title).toContain(at);
      for (const places of Object.values(scan)) expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
    { numRuns: 2000 },
  );
});
