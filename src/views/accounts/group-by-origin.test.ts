import { expect, test } from 'vitest';
import { groupByOrigin } from './group-by-origin.ts';
import { makeClaim } from '../testing/make-call.ts';

const said = (source: string, exact: string, origin: string, saidBy: string | null = null) =>
  makeClaim({ saidBy, origin, evidence: { source, start: 0, end: exact.length, exact } });
const origins = [
  { id: 'voice:cora-oster', sources: ['a'], reason: '' },
  { id: 'text:b', sources: ['a', 'b'], reason: '' },
];

test('outlets that repeat one text stand under it, the text itself first', () => {
  const [group] = groupByOrigin({ origins }, [said('a', 'They spoke.', 'text:b'), said('b', 'They spoke', 'text:b')]);
  expect([group?.number, group?.sources]).toEqual([2, ['b', 'a']]);
  expect(group?.statements.map(({ repeats }) => repeats.map(({ source }) => source))).toEqual([['b']]);
});

test('the same words of another voice are another statement', () => {
  const groups = groupByOrigin({ origins }, [
    said('a', 'They spoke.', 'text:b'),
    said('a', 'They spoke.', 'voice:cora-oster', 'cora-oster'),
    said('a', 'They may speak.', 'voice:nobody-counted'),
  ]);
  expect(groups.map(({ number, statements }) => [number, statements.length])).toEqual([
    [2, 1],
    [1, 1],
    [null, 1],
  ]);
});
