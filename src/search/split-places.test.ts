import { expect, test } from 'vitest';
import { splitPlaces } from './split-places.ts';

test('what stands before the first passage is the page’s own', () => {
  expect([...splitPlaces({ starts: [3, 6, 9] }, [0, 4, 6, 7, 9, 40])]).toEqual([
    [0, [0, 4]],
    [1, [6, 7]],
    [2, [9, 40]],
  ]);
  expect([...splitPlaces({ starts: [3] }, [0, 40])]).toEqual([[0, [0, 40]]]);
});
