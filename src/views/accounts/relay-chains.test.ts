import { expect, test } from 'vitest';
import { relayChains } from './relay-chains.ts';
import { makeCall, makeClaim, makeSource, people, sides } from '../testing/make-call.ts';

const publishers = [{ id: 'lind-times', name: 'Lind Times', grade: 'F' as const, facts: [] }];
const dossier = { sides, people, publishers, sources: [makeSource()] };
const quoted = (over: Parameters<typeof makeClaim>[0]) => makeClaim({ manner: 'direct', ...over });
const call = makeCall({
  origins: [
    { id: 'side:renkia', sources: ['lind-times'], reason: '' },
    { id: 'text:lind-times', sources: ['lind-times'], reason: '' },
  ],
  claims: [
    makeClaim(),
    quoted({ origin: 'side:renkia', saidBy: 'boris-renko', relay: ['the wire', 'lind-times'] }),
    quoted({ origin: 'side:renkia', saidBy: 'boris-renko', relay: ['the wire', 'lind-times'] }),
    quoted({ origin: 'side:renkia', saidBy: 'boris-renko', wordsOf: 'ada-lind' }),
    quoted({ origin: 'voice:an expert', speaker: { text: 'an expert', start: 0, end: 9 }, opinion: true }),
  ],
});

test('words come from the first voice through those who pass them on, the text’s own publisher left out', () => {
  const [side, text] = relayChains(dossier, call);
  expect(side?.chains.map(({ voices, claims }) => [voices, claims.length])).toEqual([
    [['Boris Renko', 'the wire'], 2],
    [['Ada Lind', 'Boris Renko'], 1],
  ]);
  expect(text?.chains.map(({ voices }) => voices)).toEqual([['its own account']]);
});

test('origins stand by their number with the side’s mark; an opinion has none and comes last', () => {
  expect(relayChains(dossier, call).map(({ number, name, mark }) => [number, name, mark])).toEqual([
    [1, 'United Renkia', 2],
    [2, 'Lind Times', 0],
    [null, 'an expert, in Lind Times', 0],
  ]);
});
