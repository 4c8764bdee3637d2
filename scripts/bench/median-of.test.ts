import { expect, test } from 'vitest';
import { medianOf } from './median-of.ts';

test.each([
  [[10, 2, 9], 9],
  [[10, 2, 9, 1], 5.5],
  [[], null],
  [[1, null, 2], null],
])('of %j it is %s', (numbers, median) => {
  expect(medianOf(numbers)).toBe(median);
});
