import { expect, test } from 'vitest';
import { partOf, type SearchEntry } from '../../src/schemas/search-index.ts';
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
  [3, 0, 1],
  [256, 0, 1],
  [257, 1, 16],
  [5_000, 2, 256],
])('%i entries are parted by %i digits', (count, digits, files) => {
  const parted = partEntries(entries(count));
  expect(parted.digits).toBe(digits);
  expect(parted.parts.size).toBe(files);
  for (const [part, own] of parted.parts) {
    expect(own.every(({ name }) => partOf(name, digits) === part)).toBe(true);
    expect(own.length).toBeLessThanOrEqual(320);
  }
});
