import { expect, test } from 'vitest';
import { Report } from '../report.ts';
import { reportSystemErrors } from './report-system-errors.ts';

function refuse(code: string): () => Promise<never> {
  return () => Promise.reject(Object.assign(new Error(code), { code, path: '/calls/sources/a.mdx' }));
}

test('a full disk is a finding that names the file', async () => {
  const report = new Report();
  expect(await reportSystemErrors('/calls', report, refuse('ENOSPC'))).toBeNull();
  expect(report.messages).toMatchObject([
    { ruleId: 'cannot-be-written', file: 'sources/a.mdx', reason: 'This cannot be read or written: the disk is full.' },
  ]);
});

test('more than a program can hold in one piece is a finding', async () => {
  const report = new Report();
  expect(await reportSystemErrors('/calls', report, async () => Promise.resolve('a'.repeat(2 ** 30)))).toBeNull();
  expect(report.messages).toMatchObject([
    { ruleId: 'cannot-be-written', note: 'Part the longest text of raw/ into several files.' },
  ]);
});

test('a fault of the program is none', async () => {
  await expect(reportSystemErrors('/calls', new Report(), refuse('ERR_ASSERTION'))).rejects.toThrow('ERR_ASSERTION');
  await expect(reportSystemErrors('/calls', new Report(), () => Promise.reject(new TypeError('x')))).rejects.toThrow(
    'x',
  );
});

test('work that is allowed gives what it gives', async () => {
  expect(await reportSystemErrors('/calls', new Report(), () => Promise.resolve(3))).toBe(3);
});
