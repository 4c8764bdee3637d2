import { expect, test } from 'vitest';
import { coverageRows } from './coverage-rows.ts';
import { makeCall, makeClaim, makeSource, onDay, sides } from '../testing/make-call.ts';

const publishers = [
  { id: 'lind-office', name: 'Lind Office', speaksFor: 'lindland', grade: 'F' as const, facts: [] },
  { id: 'lind-times', name: 'Lind Times', grade: 'F' as const, facts: [] },
];
const readout = makeSource({ id: 'readout', publisher: 'lind-office', genre: 'official' });
const story = makeSource({ id: 'story', genre: 'news', published: onDay(null) });
const inStory = { source: 'story', start: 0, end: 5, exact: 'words' };
const call = makeCall({
  sources: [readout, story].map(({ id }) => ({ id, evidence: [] })),
  claims: [
    makeClaim({ side: 'lindland', evidence: { ...inStory, source: 'readout' } }),
    makeClaim({ side: 'renkia', evidence: inStory }),
  ],
});
const { kinds, rows } = coverageRows({ sides, sources: [readout, story], publishers }, [call]);
const of = (kind: string) => rows[0]?.sources[kinds.findIndex(({ id }) => id === kind)]?.map(({ id }) => id);

test('a side’s own readout is told from its voices in the texts of others', () => {
  expect([of('lindland-own'), of('lindland-voices'), of('renkia-own'), of('renkia-voices')]).toEqual([
    ['readout'],
    [],
    [],
    ['story'],
  ]);
});

test('a text stands under its genre, and under “undated” too where nothing dates it', () => {
  expect([of('news'), of('wire'), of('undated')]).toEqual([['story'], [], ['story']]);
});

test('texts of unknown kind have a column only where there are any', () => {
  expect(of('unknown')).toBeUndefined();
  const unknown = makeSource({ genre: 'unknown' });
  expect(coverageRows({ sides, sources: [unknown], publishers }, []).kinds.some(({ id }) => id === 'unknown')).toBe(
    true,
  );
});
