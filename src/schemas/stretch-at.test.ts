import { expect, test } from 'vitest';
import { stretchAt } from './stretch-at.ts';

test('a code point is found in the stretch that it stands in', () => {
  const stretches = [
    { start: 2, end: 5 },
    { start: 5, end: 6 },
    { start: 9, end: 12 },
  ];
  expect(Array.from({ length: 13 }, (_, at) => stretchAt(stretches, at))).toEqual([
    -1, -1, 0, 0, 0, 1, -1, -1, -1, 2, 2, 2, -1,
  ]);
  expect(stretchAt([], 0)).toBe(-1);
});
