import { lstatSync } from 'node:fs';

/** A file whose clock stands as near as this to when it was noted may have been changed since in the same tick. */
export const TICK_MILLISECONDS = 50;

/**
 * By what it is known that a file was not touched, as git knows its files, and when it was last, in milliseconds of Unix time. Null for
 * what is no file. Nobody can change a file and leave its ctime.
 */
export function stampOf(file: string): { stamp: string; changed: number } | null {
  const stat = lstatSync(file, { bigint: true, throwIfNoEntry: false });
  if (stat?.isFile() !== true) return null;
  const { size, ino, mtimeNs, ctimeNs, ctimeMs } = stat;
  return { stamp: [size, ino, mtimeNs, ctimeNs].join(' '), changed: Number(ctimeMs) };
}
