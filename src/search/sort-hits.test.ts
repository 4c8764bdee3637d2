import { expect, test } from 'vitest';
import { sortHits } from './sort-hits.ts';
import { dated, makeHit } from './testing/make-hit.ts';

const hits = [
  makeHit('undated', { place: 0 }, { score: 1 }),
  makeHit('by', { place: 1, ...dated(null, '2025-02-09') }, { score: 3 }),
  makeHit('old', { place: 2, ...dated('2017-01-28') }, { score: 2, passage: 2 }),
  makeHit('old', { place: 2, ...dated('2017-01-28') }, { score: 2, passage: 1 }),
];

test.each([
  ['relevance', 'by 0, old 1, old 2, undated 0'],
  ['newest', 'by 0, old 1, old 2, undated 0'],
  ['oldest', 'old 1, old 2, by 0, undated 0'],
] as const)('by %s', (order, sorted) => {
  expect(
    sortHits(hits, order)
      .map(({ entry, passage }) => `${entry.name} ${passage}`)
      .join(', '),
  ).toBe(sorted);
});
