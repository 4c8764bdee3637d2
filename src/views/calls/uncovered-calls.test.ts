import { expect, test } from 'vitest';
import { makeCall, onDay } from '../testing/make-call.ts';
import { uncoveredCalls } from './uncovered-calls.ts';

const known = (date: string, participants = ['ada-lind', 'boris-renko']) => ({
  date,
  participants,
  status: 'held' as const,
  text: 'Both sides confirmed it.',
  urls: ['https://example.org/'],
});
const uncovered = (calls: ReturnType<typeof makeCall>[], ...knownCalls: ReturnType<typeof known>[]) =>
  uncoveredCalls({ calls, knownCalls }).map(({ date }) => date);

test('a call of the same people on that day is covered, one of other people or of another day is not', () => {
  const calls = [makeCall()];
  expect(uncovered(calls, known('2025-06-15'), known('2025-06-14'))).toEqual(['2025-06-15']);
  expect(uncovered(calls, known('2025-06-14', ['ada-lind', 'cora-oster']))).toEqual(['2025-06-14']);
});

test('the other local day of a call covers, too', () => {
  expect(uncovered([makeCall({ alsoDated: [onDay('2025-06-15')] })], known('2025-06-15'))).toEqual([]);
});

test('a month covers its days; an undated call covers none', () => {
  const may = { ...onDay('2025-05'), min: '2025-05-01', max: '2025-05-31' };
  expect(uncovered([makeCall({ date: may })], known('2025-05-19'))).toEqual([]);
  expect(uncovered([makeCall({ date: onDay(null) })], known('2025-05-19'))).toEqual(['2025-05-19']);
});

test('“on or before” covers another such, and no single day of the past', () => {
  const calls = [makeCall({ date: { ...onDay('[..2025-02-09]'), min: null, max: '2025-02-09' } })];
  expect(uncovered(calls, known('2017-01-28'), known('[..2025-02-07]'))).toEqual(['2017-01-28']);
});

test('they come in order of time', () => {
  expect(uncovered([], known('2020-03-30'), known('2016-11-14'), known('2019'))).toEqual([
    '2016-11-14',
    '2019',
    '2020-03-30',
  ]);
});
