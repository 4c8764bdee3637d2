import { expect, test } from 'vitest';
import { readAddress } from './address.ts';
import { describeOutcome } from './describe-outcome.ts';
import type { Outcome } from './run-search.ts';
import { makeHit } from './testing/make-hit.ts';

function outcome(pages: number, passages: number, over: Partial<Outcome> = {}): Outcome {
  const hits = (count: number) => Array.from({ length: count }, (_, id) => makeHit(String(id)));
  return {
    pages: hits(pages),
    passages: hits(passages),
    unfiltered: pages + passages,
    ignored: [],
    alike: [],
    unread: [],
    counts: new Map(),
    meant: new Map(),
    alone: [],
    ...over,
  };
}

test.each([
  [outcome(1, 2), '?q=Lind', '1 page and 2 passages for Lind.'],
  [outcome(0, 1, { unfiltered: 9 }), '?kind=passage', '1 passage. Without filters there are 9.'],
  [
    outcome(3, 0, { ignored: ['xylophone'] }),
    '?q=Lind+xylophone',
    '3 pages for Lind xylophone. “xylophone” is nowhere in this dossier and was left out.',
  ],
  [outcome(3, 0, { alike: ['Odesa'] }), '?q=Odessa', '3 pages for Odessa. Found alike: “Odesa”.'],
  [outcome(0, 0), '?q=xylophone', 'Nothing was found for xylophone.'],
  [
    outcome(0, 0, { unfiltered: 1 }),
    '?q=Lind&from=1816',
    'Nothing was found for Lind with these filters. Without filters there is 1.',
  ],
  [
    outcome(3, 0, { unread: ['May'] }),
    '?q=Lind&from=May',
    '3 pages for Lind. “May” is no date: write a year, a month or a day, as 2025, 2025-05 or 2025-05-14.',
  ],
  [outcome(5, 5), '?sort=newest', ''],
])('%#', (found, address, sentence) => {
  expect(describeOutcome(found, readAddress(address))).toBe(sentence);
});
