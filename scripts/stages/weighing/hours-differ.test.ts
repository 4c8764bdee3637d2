import { expect, test } from 'vitest';
import { hoursDiffer } from './hours-differ.ts';

test.each([
  ['2017-01-28T12:00[America/New_York]', '2017-01-28T20:00[Europe/Moscow]', false],
  ['2017-01-28T12:00[America/New_York]', '2017-01-28T22:00[Europe/Moscow]', true],
  ['2017-01-28T23:00[America/New_York]', '2017-01-29T07:00[Europe/Moscow]', false],
  ['T10:00[Europe/Moscow]', 'T10:20[Europe/Moscow]', false],
  ['T10:00[Europe/Moscow]', 'T11:00[Europe/Moscow]', true],
  ['about T10:00[Europe/Moscow]', 'T10:45[Europe/Moscow]', false],
  ['after T10:00[Europe/Moscow]', 'T10:45[Europe/Moscow]', false],
  ['morning[Europe/Moscow]', '2017-01-28T20:00[Europe/Moscow]', true],
  ['night[Europe/Moscow]', '2017-01-28T20:00[Europe/Moscow]', false],
  // Without a zone, or without a day to tell how far zones lie apart, nothing is decided.
  ['2017-01-28T10:00', '2017-01-28T18:00', false],
  ['T10:00[America/New_York]', 'T10:00[Europe/Moscow]', false],
])('%s and %s: %s', (a, b, expected) => {
  expect(hoursDiffer(a, b)).toBe(expected);
  expect(hoursDiffer(b, a)).toBe(expected);
});
