import { describe, expect, test } from 'vitest';
import { callsByYear, pathsOfYears, yearOf } from './calls-by-year.ts';
import { makeCall, onDay } from '../testing/make-call.ts';

const on = (day: string | null) => makeCall({ date: onDay(day) });

test('years stand in order of time, undated calls and what is of none behind them', () => {
  const calls = [null, on(null), on('2019-05-01'), on('2017-01-01'), on('2019-06-01')];
  expect(callsByYear(calls, (call) => call).map(({ label, items }) => [label, items.length])).toEqual([
    ['2017', 1],
    ['2019', 2],
    ['Undated', 1],
    ['Of no call in particular', 1],
  ]);
});

test('a call between two years is filed under the last day it may have been', () => {
  const date = { ...onDay('2019-12-31'), edtf: '[2019-12-31..2020-01-02]', max: '2020-01-02' };
  expect(yearOf(makeCall({ date }))).toBe('2020');
});

describe('where the calls of a year are listed', () => {
  const inTwoYears = (count: number) => Array.from({ length: count }, (_, index) => on(`${2000 + (index % 2)}-01-01`));

  test('nowhere apart in a list too short for headings', () => {
    expect(pathsOfYears(inTwoYears(17))).toBeUndefined();
  });

  test('below a heading in a longer list, and on a page of its own in the longest', () => {
    expect(pathsOfYears(inTwoYears(25))?.(2000)).toBe('/calls/#y2000');
    expect(pathsOfYears(inTwoYears(151))?.(2000)).toBe('/years/2000/');
  });

  test('nowhere apart in a list of one year, which has no headings', () => {
    expect(pathsOfYears(Array.from({ length: 30 }, () => on('2000-01-01')))).toBeUndefined();
  });
});
