import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './address.ts';

const filters = ['kind', 'theme'];

test('a search comes back from its address as it was', () => {
  const state = { query: '“cold harbour” & Lind', choice: { kind: ['call', 'passage'], theme: ['arms-control'] } };
  expect(readAddress(writeAddress(state), filters)).toEqual(state);
});

test('without words and choices there is nothing to write', () => {
  expect(writeAddress({ query: '  ', choice: {} })).toBe('');
  expect(readAddress('', filters)).toEqual({ query: '', choice: {} });
});

test('what is no filter, and what is said twice, is not read', () => {
  expect(readAddress('?utm_source=x&kind=call&kind=call', filters)).toEqual({ query: '', choice: { kind: ['call'] } });
});
