import { expect, test } from 'vitest';
import { abbreviateLength, describeLength, lengthRange } from './describe-length.ts';

test.each([
  [1, 'exact', '1 minute', '1 min'],
  [50, 'exact', '50 minutes', '50 min'],
  [60, 'about', 'about 1 hour', 'about 1 h'],
  [65, 'exact', '1 hour 5 minutes', '1 h 05'],
  [75, 'over', 'over 1 hour 15 minutes', 'over 1 h 15'],
  [120, 'almost', 'almost 2 hours', 'almost 2 h'],
] as const)('%d minutes, %s', (minutes, qualifier, words, label) => {
  expect(describeLength({ minutes, qualifier })).toBe(words);
  expect(abbreviateLength({ minutes, qualifier })).toBe(label);
});

test('the shortest and the longest', () => {
  expect(lengthRange([{ minutes: 60 }, { minutes: 50 }, { minutes: 55 }])).toEqual({ min: 50, max: 60 });
  expect(lengthRange([])).toBeNull();
});
