import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposeStops } from './propose-stops.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const letters = Array.from('aBc1. ?!,:;-–—…\'"()[]{}‘’“”\t\u00A0/%$&@#*_');

test('plain letters are read as the platform reads them', () => {
  const passage = fc.string({ unit: fc.constantFrom(...letters), maxLength: 14 });
  fc.assert(
    fc.property(passage, (words) => {
      const stops = Array.from(segmenter.segment(words), ({ segment, index }) => index + segment.length);
      expect(proposeStops(words)).toEqual(stops);
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  ['Lind rang. “Did you?” she asked. He had.', [11, 22, 33, 40]],
  ['The U.S. said 3.5 tons came. 5 men left.', [40]],
  ['Çelik rang. Él vino.', [12, 20]],
  ['', []],
])('%s', (words, stops) => {
  expect(proposeStops(words)).toEqual(stops);
});

test('a passage of megabytes without an end is one sentence', () => {
  for (const run of ['herring ', '1 ', '“']) {
    const passage = `Go. ${run.repeat(12e6 / run.length)}`;
    expect(proposeStops(passage).at(-1)).toBe(passage.length);
  }
});
