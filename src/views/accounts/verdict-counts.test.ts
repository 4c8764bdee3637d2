import { expect, test } from 'vitest';
import { makeCall, makePoint } from '../testing/make-call.ts';
import { verdictCounts } from './verdict-counts.ts';

test('counts calls by point and verdict, the call itself before its themes', () => {
  const theme = makePoint({ point: 'theme', theme: 'fish', label: 'Fish', verdict: 'one-side-only' });
  const length = makePoint({ point: 'length', label: 'Length', verdict: 'contradict' });
  const calls = [makeCall({ points: [theme, length] }), makeCall({ points: [{ ...length, verdict: 'agree' }] })];
  expect(
    verdictCounts({
      calls,
      themes: [{ id: 'fish', label: 'Fish', description: '', terms: ['fish'], calls: [], sources: [] }],
    }),
  ).toEqual([
    { label: 'Length', counts: [1, 0, 1, 0, 0, 0] },
    { label: 'Fish', counts: [0, 0, 0, 1, 0, 0] },
  ]);
});
