import { relative } from 'node:path';
import type { Report } from '../report.ts';
import { refusals } from './refusals.ts';

/**
 * Does the work; null, with a finding that names file and reason, when the operating system refuses what it needs or a
 * text is too large.
 * `folder` is that of the findings' files.
 * @throws what is no such refusal: a fault of the program.
 */
export async function reportSystemErrors<T>(folder: string, report: Report, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    const { path } = error as NodeJS.ErrnoException;
    const code = isTooLong(error) ? 'EFBIG' : (error as NodeJS.ErrnoException).code;
    const refusal = isTooLong(error) ? tooLong : refusals.get(code ?? '');
    if (refusal === undefined) throw error;
    report.add({
      rule: 'cannot-be-written',
      severity: 'error',
      file: path === undefined ? '.' : relative(folder, path) || '.',
      reason: `This cannot be read or written: ${refusal.why}.`,
      ...(code !== undefined && { actual: code }),
      fix: refusal.fix,
    });
    return null;
  }
}

/** V8 holds no more than about half a gigabyte in one string. */
function isTooLong(error: unknown): boolean {
  return error instanceof RangeError && error.message === 'Invalid string length';
}

const tooLong = {
  why: 'what comes of one text is larger than half a gigabyte, which a program cannot hold in one piece',
  fix: 'Part the longest text of raw/ into several files.',
};
