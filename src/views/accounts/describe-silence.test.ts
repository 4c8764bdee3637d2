import { expect, test } from 'vitest';
import { describeSilence } from './describe-silence.ts';
import { makeCall, makeClaim, makeSource, sides } from '../testing/make-call.ts';

const publishers = [{ id: 'lind-office', name: 'Lind Office', speaksFor: 'lindland', grade: 'F' as const, facts: [] }];
const sources = [makeSource({ id: 'readout', publisher: 'lind-office' }), makeSource({ id: 'story' })];
const heard = makeCall({
  confirmation: { lindland: 'confirms', renkia: 'silent' },
  sources: sources.map(({ id }) => ({ id, evidence: [] })),
  claims: [makeClaim({ side: 'lindland', evidence: { source: 'readout', start: 0, end: 5, exact: 'words' } })],
});
const unheard = makeCall({ id: '2025-06-15', sources: [{ id: 'story', evidence: [] }] });

test('says of each side what there is and what there is not', () => {
  expect(describeSilence({ sides, sources, publishers, calls: [heard, unheard] })).toEqual([
    'Lindland: a readout of its own for 1 call; its voices are quoted or reported by others on 0 of 2 calls.',
    'The United Renkia: no readout of its own; its voices are quoted or reported by others on 0 of 2 calls.',
    '1 of 2 calls rests on a single text.',
    'On 1 of 2 calls no side’s own voice is heard.',
  ]);
});

test('of no calls there is nothing to say', () => {
  expect(describeSilence({ sides, sources: [], publishers: [], calls: [] })).toEqual(['These texts tell of no call.']);
});
