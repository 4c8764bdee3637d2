import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACETS } from '../schemas/search-format.ts';
import { isIdle, readAddress, writeAddress, type SearchState } from './address.ts';

const idle: SearchState = { query: '', choice: {}, from: '', to: '', order: 'relevance' };
const word = fc.string().map((text) => text.trim());
const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]+$/u), { minLength: 1, maxLength: 3 });

test('every search comes back from its address as it was', () => {
  const state = fc.record({
    query: word,
    choice: fc.dictionary(fc.constantFrom(...FACETS), ids, { noNullPrototype: true }),
    from: word,
    to: word,
    order: fc.constantFrom('relevance' as const, 'newest' as const, 'oldest' as const),
  });
  fc.assert(
    fc.property(state, (each) => {
      expect(readAddress(writeAddress(each))).toEqual(each);
    }),
  );
});

test('without words, filters and days there is nothing to write, and an order alone looks for nothing', () => {
  expect(writeAddress({ ...idle, query: '  ' })).toBe('');
  expect(readAddress('')).toEqual(idle);
  expect(isIdle(readAddress('?sort=newest'))).toBe(true);
  expect(isIdle(readAddress('?from=2025'))).toBe(false);
});

test('what is no filter or order, and what is said twice, is not read', () => {
  expect(readAddress('?utm_source=x&kind=call&kind=call&sort=toString')).toEqual({
    ...idle,
    choice: { kind: ['call'] },
  });
});
