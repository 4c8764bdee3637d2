import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runTestStep } from './run-test-step.ts';

let project = '';
beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'readout-steps-'));
});
afterAll(() => rm(project, { recursive: true }));

const node = (script: string): string[] => [process.execPath, '-e', script];
const writing = (passed: number, failed: number, exitCode: number): string[] =>
  node(
    `require('fs').writeFileSync('results.json', '{"numPassedTests":${passed},"numFailedTests":${failed}}'); process.exitCode = ${exitCode}`,
  );

test('a step without results is one check', () => {
  expect(runTestStep({ name: 'a', commands: [node(''), node('')] }, project)).toEqual({ passed: 1, failed: 0 });
  expect(runTestStep({ name: 'a', commands: [node('process.exit(3)'), node('')] }, project)).toEqual({
    passed: 0,
    failed: 1,
  });
  expect(runTestStep({ name: 'a', commands: [['no-such-program-anywhere']] }, project)).toEqual({
    passed: 0,
    failed: 1,
  });
});

test('a step with results counts its tests', () => {
  const results = 'results.json';
  expect(runTestStep({ name: 'a', commands: [writing(3, 1, 1)], results }, project)).toEqual({ passed: 3, failed: 1 });
  expect(runTestStep({ name: 'a', commands: [writing(3, 0, 0)], results }, project)).toEqual({ passed: 3, failed: 0 });
});

test('a runner that ends badly has failed, whatever it counted, and an earlier result does not count', () => {
  const results = 'results.json';
  expect(runTestStep({ name: 'a', commands: [writing(3, 0, 1)], results }, project)).toEqual({ passed: 3, failed: 1 });
  expect(runTestStep({ name: 'a', commands: [node('process.exit(1)')], results }, project)).toEqual({
    passed: 0,
    failed: 1,
  });
});
