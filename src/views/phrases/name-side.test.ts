import { expect, test } from 'vitest';
import { listNames, nameSide } from './name-side.ts';

test.each([
  ['Russia', 'Russia'],
  ['United States', 'the United States'],
  ['European Union', 'the European Union'],
  ['Czech Republic', 'the Czech Republic'],
  ['The Hague', 'The Hague'],
  ['Soviet Union', 'the Soviet Union'],
  ['Unionville', 'Unionville'],
])('%s within a sentence', (label, named) => {
  expect(nameSide({ label })).toBe(named);
});

test('a list of names', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(listNames)).toEqual(['', 'A', 'A and B', 'A, B and C']);
});
