import { expect, test } from 'vitest';
import { RunHolders } from './run-holders.ts';

test('holders are counted, the first is known, and runs that share their place in the table stay apart', () => {
  const holders = new RunHolders();
  // More than the table begins with, all of one place.
  const runs = Array.from({ length: 3000 }, (_, lower) => 5 * 2 ** 26 + lower);
  holders.addAll(Float64Array.from(runs), 1);
  holders.addAll(Float64Array.from(runs.slice(0, 10)), 2);
  expect(runs.map((run) => holders.textsWith(run))).toEqual(runs.map((_, index) => (index < 10 ? 2 : 1)));
  expect(holders.firstWith(5 * 2 ** 26)).toBe(1);
  expect([...holders.shared()].sort((a, b) => a - b)).toEqual(runs.slice(0, 10));
  expect(holders.textsWith(7 * 2 ** 26)).toBe(0);
});
