import { relative } from 'node:path';
import type { Report } from '../report.ts';
import { refusals } from './refusals.ts';

/**
 * Does the work; null, with a finding that names file and reason, when the operating system refuses what it needs.
 * `folder` is that of the findings' files.
 * @throws what is no such refusal: a fault of the program.
 */
export async function reportSystemErrors<T>(folder: string, report: Report, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    const refusal = refusals.get(code ?? '');
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
