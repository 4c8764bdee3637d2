import { expect, test } from 'vitest';
import { countTests } from './count-tests.ts';

test('the results of Vitest', () => {
  expect(countTests('{"numTotalTests":5,"numPassedTests":4,"numFailedTests":1,"success":false}')).toEqual({
    passed: 4,
    failed: 1,
  });
});

test('the results of Playwright, in which a flaky test has failed', () => {
  const json = '{"config":{},"stats":{"expected":7,"skipped":0,"unexpected":2,"flaky":1}}';
  expect(countTests(json)).toEqual({ passed: 7, failed: 3 });
});

test.each(['', '{', '[]', '{"stats":{}}'])('%j is nobody’s', (json) => {
  expect(countTests(json)).toBeNull();
});
