import { expect, test } from 'vitest';
import { addressOfWords } from './address-of-words.ts';

test.each([
  ['https://example.org/a', ':~:text=so', 'https://example.org/a#:~:text=so'],
  ['https://example.org/a#live-7', ':~:text=so', 'https://example.org/a#live-7:~:text=so'],
  ['https://example.org/a', null, 'https://example.org/a'],
])('%s and %s', (url, directive, address) => {
  expect(addressOfWords(url, directive)).toBe(address);
});
