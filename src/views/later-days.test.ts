import { expect, test } from 'vitest';
import { columnsOf } from './account-rows.ts';
import { laterDays } from './later-days.ts';
import { makeCall, makeSource, people, sides } from './testing/make-call.ts';

const said = (id: string, person: string, start: number) => ({
  id,
  passage: 'p1',
  start,
  end: start + 20,
  exact: 'words',
  kind: 'direct' as const,
  speaker: { person, text: 'he', start: 0, end: 2 },
  cue: null,
  relay: [],
  calls: [],
});
const source = makeSource({
  quotations: [said('q1', 'ada-lind', 0), said('q2', 'boris-renko', 30), said('q3', 'boris-renko', 60)],
  dates: [
    { start: 5, end: 14, text: 'next week', edtf: '[2025-06-15..2025-06-22]', basis: 'relative' },
    { start: 35, end: 40, text: 'today', edtf: '2025-06-14', basis: 'relative' },
    { start: 90, end: 98, text: 'tomorrow', edtf: '2025-06-15', basis: 'relative' },
  ],
});
const call = makeCall({ quotations: ['q1', 'q2', 'q3'].map((id) => ({ source: 'lind-times', id })) });
const dossier = { sources: [source], people };

test('words that name a later day stand under the side of whoever speaks', () => {
  const days = laterDays(dossier, columnsOf(sides, [call]), call);
  expect(days?.map(({ column, words }) => [column.id, words.map(({ id }) => id)])).toEqual([
    ['lindland', ['q1']],
    ['renkia', []],
    ['press', []],
  ]);
});

test('where no words name one, and where nothing dates the call, there is no row', () => {
  expect(laterDays(dossier, [], { ...call, quotations: [{ source: 'lind-times', id: 'q2' }] })).toBeNull();
  expect(laterDays(dossier, [], { ...call, date: { ...call.date, min: null, max: null } })).toBeNull();
});
