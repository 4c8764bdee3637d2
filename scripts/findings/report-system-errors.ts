import { relative } from 'node:path';
import type { Report } from '../report.ts';

/** What the operating system refuses that the person at the machine can mend (errno(3)). */
const refusals: ReadonlyMap<string, { why: string; fix: string }> = new Map([
  ['ENOSPC', { why: 'the disk is full', fix: 'Make room on the disk and run the command again.' }],
  ['EDQUOT', { why: 'the quota of the disk is used up', fix: 'Make room on the disk and run the command again.' }],
  ['EROFS', { why: 'the disk is read-only', fix: 'Put the folder on a disk that can be written.' }],
  ['EACCES', { why: 'it is not allowed', fix: 'Allow yourself to read and write there, or choose another folder.' }],
  ['EPERM', { why: 'it is not allowed', fix: 'Allow yourself to read and write there, or choose another folder.' }],
  ['EBUSY', { why: 'another program holds it', fix: 'Close the other program and run the command again.' }],
  ['EMFILE', { why: 'too many files are open', fix: 'Close other programs and run the command again.' }],
  ['ENAMETOOLONG', { why: 'its name is too long', fix: 'Give it a shorter name.' }],
  ['ENOTDIR', { why: 'a file stands where a folder should', fix: 'Take the file away.' }],
  ['EISDIR', { why: 'a folder stands where a file should', fix: 'Take the folder away.' }],
  ['ELOOP', { why: 'its links lead in a circle', fix: 'Put the file itself there.' }],
]);

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
