import { expect, test } from 'vitest';
import { cellLines } from './cell-lines.ts';
import { groupByOrigin } from './group-by-origin.ts';
import { makeClaim, makeSource, people } from '../testing/make-call.ts';

const sources = ['a', 'b', 'c'].map((id) => makeSource({ id, publisher: `paper-${id}` }));
const publishers = ['a', 'b', 'c'].map((id) => ({
  id: `paper-${id}`,
  name: `Paper ${id.toUpperCase()}`,
  grade: 'F' as const,
  facts: [],
}));
const dossier = { sources, publishers, people };
const said = (source: string, exact: string, origin: string) =>
  makeClaim({ origin, evidence: { source, start: 0, end: exact.length, exact } });
const cell = (mark: number, ...claims: ReturnType<typeof said>[]) => ({
  column: { id: 'press', label: 'Press', mark },
  groups: groupByOrigin({ origins: [{ id: 'text:a', sources: ['a', 'b'], reason: '' }] }, claims),
  silence: '',
});

test('an origin that outlets repeat is named once, with them', () => {
  const lines = cellLines(dossier, cell(0, said('a', 'One.', 'text:a'), said('b', 'Two.', 'text:a')));
  expect(lines.map(({ origin }) => origin)).toEqual([{ number: 1, name: 'Paper A, repeated by Paper B' }, null]);
});

test('of several origins each is named; a person with the text that has the words', () => {
  const lines = cellLines(dossier, cell(0, said('a', 'One.', 'text:a'), said('c', 'Two.', 'voice:ada-lind')));
  expect(lines.map(({ origin }) => origin?.name)).toEqual(['Paper A', 'Ada Lind, in Paper C']);
});

test('one origin in one text goes without saying, and so does a side', () => {
  expect(cellLines(dossier, cell(0, said('a', 'One.', 'text:a')))[0]?.origin).toBeNull();
  expect(cellLines(dossier, cell(1, said('a', 'One.', 'side:x'), said('b', 'Two.', 'side:x')))[0]?.origin).toBeNull();
});
