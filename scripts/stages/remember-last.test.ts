import { expect, test } from 'vitest';
import { rememberLast } from './remember-last.ts';

test('makes once what is asked for again, and forgets what was asked for long ago', () => {
  const made: number[] = [];
  const double = rememberLast(3, (number: number) => {
    made.push(number);
    return number * 2;
  });
  expect([1, 2, 3, 3, 2, 1].map(double)).toEqual([2, 4, 6, 6, 4, 2]);
  expect(made).toEqual([1, 2, 3]);
  expect([4, 4, 1].map(double)).toEqual([8, 8, 2]);
  expect(made).toEqual([1, 2, 3, 4, 1]);
});
