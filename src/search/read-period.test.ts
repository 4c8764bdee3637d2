import { expect, test } from 'vitest';
import { readPeriod } from './read-period.ts';

test.each([
  ['2025', '2025', '2025-01-01', '2025-12-31', []],
  ['2024-02', '2024-2', '2024-02-01', '2024-02-29', []],
  [' 2025-06-14 ', '', '2025-06-14', null, []],
  ['', '', null, null, []],
  ['2025-02-30', 'May', null, null, ['2025-02-30', 'May']],
  ['0024', '0024', '0024-01-01', '0024-12-31', []],
])('from %j to %j', (from, to, first, last, unread) => {
  expect(readPeriod(from, to)).toEqual({ from: first, to: last, unread });
});
