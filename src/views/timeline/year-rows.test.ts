import { expect, test } from 'vitest';
import { makeCall, onDay, people, sides } from '../testing/make-call.ts';
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
  anchor: 'known-1',
  name: '31 December 2020',
};

test('every year has a row, and empty years share one', () => {
  const rows = yearRows({ sides, people }, [on('2017-01-01'), on('2017-02-01'), on('2021-06-14'), on(null)], [known]);
  expect(rows.map(({ year, until, calls, uncovered }) => [year, until, calls, uncovered])).toEqual([
    [2017, 2017, 2, 0],
    [2018, 2019, 0, 0],
    [2020, 2020, 0, 1],
    [2021, 2021, 1, 0],
  ]);
});

test('marks stand at their day of the year, leap years and all', () => {
  const [row] = yearRows({ sides, people }, [on('2020-01-01')], [known]);
  expect(row?.marks.map(({ day, stroke }) => [day, stroke])).toEqual([
    [0, 'dashed'],
    [365, 'hollow'],
  ]);
});

test('undated calls alone make no rows', () => {
  expect(yearRows({ sides, people }, [on(null)], [])).toEqual([]);
});

test('a mark leads to its call, or to its place among those known from elsewhere', () => {
  const [row] = yearRows({ sides, people }, [on('2020-01-01')], [known]);
  expect(row?.marks.map(({ path }) => path)).toEqual(['/calls/2025-06-14/', '/coverage/#known-1']);
});

test('a date of more than a day begins where it may have begun, within its year', () => {
  const between = (min: string | null, max: string) => makeCall({ date: { ...onDay(max), edtf: 'x', min } });
  const [row] = yearRows(
    { sides, people },
    [between('2019-12-01', '2020-01-10'), between('2020-03-01', '2020-03-31')],
    [],
  );
  expect(row?.marks.map(({ from, day }) => [from, day])).toEqual([
    [0, 9],
    [60, 90],
  ]);
});
