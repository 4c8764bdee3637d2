import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partByWeight } from './part-by-weight.ts';

const part = (weights: readonly number[], most: number) => partByWeight(weights, (weight) => weight, most);

test('a part is full before the next begins, and what is too heavy stands alone', () => {
  expect(part([3, 3, 4, 20, 1], 10)).toEqual([[3, 3, 4], [20], [1]]);
});

test('nothing is lost, and no part of several is too heavy', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 12 })), (weights) => {
      const parts = part(weights, 10);
      expect(parts.flat()).toEqual(weights);
      expect(parts.every((each) => each.length === 1 || each.reduce((sum, weight) => sum + weight, 0) <= 10)).toBe(
        true,
      );
    }),
  );
});
