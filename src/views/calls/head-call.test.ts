import { expect, test } from 'vitest';
import { headCall } from './head-call.ts';
import { makeCall, makePerson, people } from '../testing/make-call.ts';

const named = [...people, makePerson('cora-oster', 'Cora Oster')];
const first = makeCall();
const second = makeCall({ id: '2025-06-14-cora-oster', participants: ['ada-lind', 'cora-oster'] });

test('calls with different people are told apart by those who are not in all of them', () => {
  const dossier = { calls: [first, second], people: named };
  expect(headCall(dossier, first)).toEqual({ name: '14 June 2025', parties: 'Boris Renko' });
  expect(headCall(dossier, second)).toEqual({ name: '14 June 2025', parties: 'Cora Oster' });
});

test('where all calls are between the same people, none is named', () => {
  expect(headCall({ calls: [first], people: named }, first)).toEqual({ name: '14 June 2025', parties: null });
});
