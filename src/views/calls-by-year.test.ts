import { expect, test } from 'vitest';
import { callsByYear, yearOf } from './calls-by-year.ts';
import { makeCall, onDay } from './testing/make-call.ts';

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
