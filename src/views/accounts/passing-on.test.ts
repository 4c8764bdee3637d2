import { expect, test } from 'vitest';
import { passedOnBy, passesOn } from './passing-on.ts';
import { makeSource, people } from '../testing/make-call.ts';

const said = (id: string, person: string, relay: string[]) => ({
  id,
  passage: 'p1',
  start: Number(id.slice(1)),
  end: 9,
  exact: 'words',
  kind: 'direct' as const,
  speaker: { person, text: 'he', start: 0, end: 2 },
  cue: null,
  relay,
  calls: [],
});
const publishers = [
  { id: 'lind-times', name: 'Lind Times', grade: 'F' as const, facts: [] },
  { id: 'wire', name: 'The Wire', grade: 'F' as const, facts: [] },
];
const quotations = [
  said('q1', 'ada-lind', ['wire']),
  said('q2', 'ada-lind', ['lind-times']),
  said('q3', 'ada-lind', []),
  said('q4', 'boris-renko', ['ada-lind']),
];
const dossier = { sources: [makeSource({ quotations })], publishers, people };

test('names each way by which somebody’s words came, the text last and once', () => {
  expect(passedOnBy(dossier, { id: 'ada-lind' }).map(({ who, count }) => [who, count])).toEqual([
    [['Lind Times'], 2],
    [['The Wire', 'Lind Times'], 1],
  ]);
});

test('names those whose words somebody passes on', () => {
  expect(passesOn(dossier, { id: 'ada-lind' })).toEqual([
    { who: ['Boris Renko'], count: 1, first: { source: 'lind-times', start: 4, end: 9 } },
  ]);
  expect(passesOn(dossier, { id: 'boris-renko' })).toEqual([]);
});
