import { expect, test } from 'vitest';
import { makeCall, onDay, sides } from './testing/make-call.ts';
import { yearRows } from './year-rows.ts';

const on = (day: string | null) => makeCall({ date: onDay(day) });
const known = {
  date: '2020-12-31',
  participants: [],
  status: 'held' as const,
  text: 'Known.',
  urls: [],
  min: '2020-12-31',
  max: '2020-12-31',
};

test('every year has a row, and empty years share one', () => {
  const rows = yearRows(sides, [on('2017-01-01'), on('2017-02-01'), on('2021-06-14'), on(null)], [known]);
  expect(rows.map(({ year, until, calls, uncovered }) => [year, until, calls, uncovered])).toEqual([
    [2017, 2017, 2, 0],
    [2018, 2019, 0, 0],
    [2020, 2020, 0, 1],
    [2021, 2021, 1, 0],
  ]);
});

test('marks stand at their day of the year, leap years and all', () => {
  const [row] = yearRows(sides, [on('2020-01-01')], [known]);
  expect(row?.marks.map(({ day, stroke }) => [day, stroke])).toEqual([
    [0, 'dashed'],
    [365, 'hollow'],
  ]);
});

test('undated calls alone make no rows', () => {
  expect(yearRows(sides, [on(null)], [])).toEqual([]);
});
