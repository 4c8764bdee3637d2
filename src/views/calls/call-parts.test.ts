import { expect, test, vi } from 'vitest';
import { makeDossier } from '../../data/testing/make-dossier.ts';
import { callParts, partWithRow } from './call-parts.ts';
import { makeCall, makeClaim, makePoint, spanAt } from '../testing/make-call.ts';

vi.mock('astro:content', () => ({ getCollection: () => Promise.resolve([]) }));

const dossier = makeDossier();
/** A call of which the press says so many things, each in words of its own. */
const told = (times: number) => {
  const claims = Array.from({ length: times }, (_, index) =>
    makeClaim({ id: `c${index + 1}`, evidence: spanAt(0, `they spoke ${index} times`) }),
  );
  const accounts = ['lindland', 'renkia', 'press'].map((by) => ({
    by,
    claims: by === 'press' ? claims.map(({ id }) => id) : [],
  }));
  return makeCall({ claims, points: [makePoint({ accounts })], sources: [{ id: 'lind-times', evidence: [] }] });
};

test('a call that has room on its page has no other', () => {
  expect(callParts(dossier, told(3))).toEqual([]);
});

test('of a call with more, every statement stands on one of its pages, in order, and each list has its page', () => {
  const call = told(150);
  const parts = callParts(dossier, call);
  expect(parts.flatMap(({ statements }) => statements.map(({ claim }) => claim.id))).toEqual(
    call.claims.map(({ id }) => id),
  );
  expect(parts.map(({ id }) => id)).toEqual(['statements', 'statements-2', 'origins', 'sources']);
  expect(parts[1]?.label).toBe('Statements, part 2 of 2');
  expect(partWithRow(parts, 'on-took-place')?.id).toBe('statements');
  expect(partWithRow(parts, 'on-length')).toBeUndefined();
});
