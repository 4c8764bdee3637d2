import { expect, test } from 'vitest';
import { Report } from '../report.ts';
import { formatTally } from './format-tally.ts';
import { tallyRun } from './tally-run.ts';

test('each text in is a source, or is left out for a reason', () => {
  const report = new Report();
  report.add({ rule: 'not-utf-8', severity: 'error', file: 'raw/b.txt', reason: 'x' });
  report.add({ rule: 'doubtful-date', severity: 'note', file: 'raw/a.txt', reason: 'x' });
  const tally = tallyRun(['a.txt', 'b.txt', 'c.txt'], report.messages, null);
  expect(tally.leftOut.reduce((sum, { texts }) => sum + texts, 0)).toBe(3);
  expect(formatTally(tally)).toBe(
    '3 texts in, 0 sources, 0 calls, 3 left out (2: errors stop the run; 1: a file that is not UTF-8)\n',
  );
});

test('a source of which nothing is kept counts as both', () => {
  const report = new Report();
  report.add({ rule: 'nothing-kept', severity: 'warning', file: 'raw/a.txt', reason: 'x' });
  expect(formatTally(tallyRun(['a.txt', 'b.txt'], report.messages, { sources: 2, calls: 1 }))).toBe(
    '2 texts in, 2 sources, 1 call, 1 left out (1: a text of which nothing is kept)\n',
  );
  expect(formatTally(tallyRun(['a.txt'], [], { sources: 1, calls: 0 }))).toBe(
    '1 text in, 1 source, 0 calls, 0 left out\n',
  );
});
