import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesOf } from './matches-of.ts';

const patterns = [/[a-c]+/gu, /b*/gu, /\p{L}\s?/gu, /(?<word>ca?)|(🐟)/gu, /$/gu];

test('the matches that matchAll gives', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '🐟', 'é'), maxLength: 20 });
  fc.assert(
    fc.property(letters, fc.constantFrom(...patterns), (text, pattern) => {
      expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
    }),
  );
});

test('where an expression was left does not matter', () => {
  const pattern = /a/gu;
  pattern.lastIndex = 2;
  expect(matchesOf('aba', pattern).map(({ index }) => index)).toEqual([0, 2]);
});
