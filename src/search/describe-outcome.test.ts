import { expect, test } from 'vitest';
import { describeOutcome } from './describe-outcome.ts';
import type { Hit } from './find-hits.ts';

function outcome(
  pages: number,
  passages: number,
  more: { ignored?: string[]; alike?: string[]; unfiltered?: number } = {},
) {
  const hits = (count: number): Hit[] =>
    Array.from({ length: count }, (_, id) => ({
      id: String(id),
      score: 1,
      words: [],
      load: () => Promise.reject(new Error()),
    }));
  return {
    pages: hits(pages),
    passages: hits(passages),
    ignored: [],
    alike: [],
    single: [],
    unfiltered: 0,
    facets: new Map(),
    ...more,
  };
}

test.each([
  [outcome(1, 2), 'Lind', {}, '1 page and 2 passages for Lind.'],
  [outcome(0, 1), '', { kind: ['passage'] }, '1 passage.'],
  [
    outcome(3, 0, { ignored: ['xylophone'] }),
    'Lind xylophone',
    {},
    '3 pages for Lind xylophone. “xylophone” is nowhere in this dossier and was left out.',
  ],
  [outcome(3, 0, { alike: ['Odesa'] }), 'Odessa', {}, '3 pages for Odessa. Found alike: “Odesa”.'],
  [outcome(0, 0), 'xylophone', {}, 'Nothing was found for xylophone.'],
  [
    outcome(0, 0, { unfiltered: 4 }),
    'Lind',
    { year: ['2016'] },
    'Nothing was found for Lind with these filters. Without filters there are 4.',
  ],
  [outcome(5, 5), ' ', {}, ''],
])('%#', (found, query, choice, sentence) => {
  expect(describeOutcome(found, { query, choice })).toBe(sentence);
});
