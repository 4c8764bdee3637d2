import { expect, test } from 'vitest';
import { countedValues } from './show-filters.ts';

const values = ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase(), count: 9 }));
const read = (facet: 'kind' | 'theme', counts: Record<string, number> | null, chosen: string[] = []) =>
  countedValues(facet, values, {
    counts: counts && new Map([[facet, new Map(Object.entries(counts))]]),
    choice: { [facet]: chosen },
  })
    .map(({ label, count, isChosen }) => `${label}${isChosen ? '!' : ''} ${count}`)
    .join(', ');

test('what would leave nothing is not offered, unless it is chosen', () => {
  expect(read('kind', { a: 1, c: 2 })).toBe('A 1, C 2');
  expect(read('kind', { c: 2 }, ['b'])).toBe('B! 0, C 2');
  expect(read('kind', null)).toBe('A 9, B 9, C 9');
});

test('of themes those come first that leave most', () => {
  expect(read('theme', { a: 1, b: 1, c: 2 })).toBe('C 2, A 1, B 1');
});
