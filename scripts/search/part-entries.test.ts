import { expect, test } from 'vitest';
import { partOf } from '../../src/schemas/search-format.ts';
import type { SearchEntry } from '../../src/schemas/search-index.ts';
import { partEntries } from './part-entries.ts';

function entries(count: number): SearchEntry[] {
  return Array.from({ length: count }, (_, place) => ({
    name: `en_${((place * 2_654_435_761) % 2 ** 28).toString(16).padStart(7, '0')}`,
    place,
    url: `/${place}/`,
    date: { edtf: null, min: null, max: null },
    filters: {},
    shared: {},
    starts: [],
    passages: [],
  }));
}

test.each([
  [0, 1],
  [128, 1],
  [129, 2],
  [5_000, 40],
])('%i entries stand in %i parts, each in its own', (count, parts) => {
  const parted = partEntries(entries(count));
  expect(parted).toHaveLength(parts);
  expect(parted.flat()).toHaveLength(count);
  for (const [part, own] of parted.entries()) {
    expect(own.every(({ name }) => partOf(name, parts) === part)).toBe(true);
    expect(own.length).toBeLessThanOrEqual(200);
  }
});
