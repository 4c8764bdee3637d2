import { expect, test } from 'vitest';
import type { Dossier } from '../schemas/dossier.ts';
import { onlyReviewed } from './only-reviewed.ts';
import { makeCall, makeSource, onDay } from './testing/make-call.ts';

const reviewed = makeCall({ id: '2030-01-02', date: onDay('2030-01-02'), review: { by: 'editor', on: '2030-05-01' } });
const draft = makeCall({ id: '2030-03-04', date: onDay('2030-03-04'), determinations: ['day-of-the-march-call'] });
const known = (date: string) => ({
  date,
  participants: reviewed.participants,
  status: 'held' as const,
  text: `The call of ${date}.`,
  urls: [],
});
const ids = [reviewed.id, draft.id];
const dossier: Dossier = {
  schemaVersion: 1,
  title: 'Calls',
  description: 'Invented calls.',
  language: 'en',
  timeZone: 'Europe/Oslo',
  sides: [],
  editors: [],
  calls: [reviewed, draft],
  sources: [
    makeSource({
      calls: ids,
      cited: [
        { start: 0, end: 5, calls: ids, themes: [] },
        { start: 6, end: 9, calls: [draft.id], themes: [] },
      ],
    }),
  ],
  themes: [],
  people: [],
  publishers: [],
  determinations: [
    {
      id: 'day-of-the-march-call',
      source: 'lind-times',
      decides: 'call-date',
      quote: 'words',
      value: '2030-03-04',
      reason: 'Why.',
      basis: 'a list',
      by: 'editor',
      on: '2030-05-01',
    },
  ],
  knownCalls: [known('2030-03-04'), known('2030-04-05')],
  reviews: [],
  corrections: [],
};

test('what leads to a call that nobody has reviewed goes with it', () => {
  const { calls, sources, determinations } = onlyReviewed(dossier);
  expect(calls.map(({ id }) => id)).toEqual([reviewed.id]);
  expect(sources[0]?.calls).toEqual([reviewed.id]);
  expect(sources[0]?.cited).toEqual([{ start: 0, end: 5, calls: [reviewed.id], themes: [] }]);
  expect(determinations).toEqual([]);
});

test('a call that texts tell of is not said to be missing because nobody has reviewed it', () => {
  expect(onlyReviewed(dossier).knownCalls.map(({ date }) => date)).toEqual(['2030-04-05']);
});
