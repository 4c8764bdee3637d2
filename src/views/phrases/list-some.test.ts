import { expect, test } from 'vitest';
import { listSome } from './list-some.ts';

test('names all where there are few, and counts the rest where there are many', () => {
  expect(listSome(['A', 'B', 'C', 'D'])).toBe('A, B, C and D');
  expect(listSome(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C and 2 more');
});
