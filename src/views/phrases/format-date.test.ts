import { describe, expect, test } from 'vitest';
import { formatDate, formatDay, weekdayOf } from './format-date.ts';

describe('a date is no more exact than it is known', () => {
  test.each([
    ['2025-06-14', '2025-06-14', '2025-06-14', '14 June 2025', '14 Jun 2025'],
    ['2025-09', '2025-09-01', '2025-09-30', 'September 2025', 'Sep 2025'],
    ['2025', '2025-01-01', '2025-12-31', '2025', '2025'],
    ['2025-05~', '2025-05-01', '2025-05-31', 'about May 2025', 'about May 2025'],
    ['2025-06-14?', '2025-06-14', '2025-06-14', 'perhaps 14 June 2025', 'perhaps 14 Jun 2025'],
    ['[..2025-02-09]', null, '2025-02-09', 'by 9 February 2025', 'by 9 Feb 2025'],
    ['[2025-02-09..]', '2025-02-09', null, 'from 9 February 2025 on', 'from 9 Feb 2025 on'],
    ['[2025-02-05..2025-02-09]', '2025-02-05', '2025-02-09', 'between 5 and 9 February 2025', '5–9 Feb 2025'],
    ['[2025-05-28..2025-06-03]', '2025-05-28', '2025-06-03', 'between 28 May and 3 June 2025', '28 May–3 Jun 2025'],
    [
      '[2024-12-30..2025-01-02]',
      '2024-12-30',
      '2025-01-02',
      'between 30 December 2024 and 2 January 2025',
      '30 Dec 2024–2 Jan 2025',
    ],
    [null, null, null, 'undated', 'undated'],
  ])('%s', (edtf, min, max, long, short) => {
    expect([formatDate({ edtf, min, max }), formatDate({ edtf, min, max }, 'short')]).toEqual([long, short]);
  });
});

test('days, months and years', () => {
  expect(['2026-01-05', '2026-01', '2026'].map((iso) => formatDay(iso))).toEqual([
    '5 January 2026',
    'January 2026',
    '2026',
  ]);
});

test('only a single day has a day of the week', () => {
  expect(weekdayOf({ min: '2025-06-14', max: '2025-06-14' })).toBe('Saturday');
  expect(weekdayOf({ min: '2025-06-13', max: '2025-06-14' })).toBeNull();
  expect(weekdayOf({ min: null, max: null })).toBeNull();
});
