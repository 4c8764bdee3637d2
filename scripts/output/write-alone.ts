import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Report } from '../report.ts';
import { isAlive } from './is-alive.ts';
import { onInterrupt } from './on-interrupt.ts';

/** What is written, and by what it is known that somebody writes. */
export interface Place {
  /** The absolute path of the lock, on the same disk. */
  lock: string;
  /** What a finding names, relative to the dossier. */
  file: string;
  /** Takes half-made things away when the process is ended meanwhile. */
  cleanUp: () => void;
}

/**
 * Does the work while no other process does such work at this place; null, with a finding, when one does so now. The lock is
 * a folder with a file that is named after the process: made elsewhere and renamed, it is there whole or not at all, and one
 * that a killed process left behind is taken over. Within one process, work at a place may hold other work there.
 * Where there is no such folder, there is nothing to guard.
 */
export async function writeAlone<T>(place: Place, report: Report, work: () => Promise<T>): Promise<T | null> {
  if (!existsSync(dirname(place.lock))) return work();
  const holder = takeLock(place.lock);
  if (holder === 'ours') return work();
  if (holder !== null) {
    report.add({
      rule: 'another-run',
      severity: 'error',
      file: place.file,
      reason: `Another run writes here now (process ${holder}).`,
      fix: 'Wait until it has ended, and run the command again.',
    });
    return null;
  }
  return workLocked(place, work);
}

/** Does the work when no other process does such work at this place, however long that is waited for. */
export async function writeInTurn<T>(place: Pick<Place, 'lock' | 'cleanUp'>, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(place.lock), { recursive: true });
  for (;;) {
    const holder = takeLock(place.lock);
    if (holder === null) return workLocked(place, work);
    if (holder === 'ours') return work();
    await setTimeout(WAIT_MILLISECONDS);
  }
}

const WAIT_MILLISECONDS = 100;

async function workLocked<T>({ lock, cleanUp }: Pick<Place, 'lock' | 'cleanUp'>, work: () => Promise<T>): Promise<T> {
  // Another process may look into the lock just now, which a second try outlasts.
  const release = (): void => rmSync(lock, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  const takeBack = onInterrupt(() => {
    cleanUp();
    release();
  });
  try {
    return await work();
  } finally {
    release();
    takeBack();
  }
}

/** Null when the lock is taken now, `ours` when this process had it, else the process that has it. */
function takeLock(lock: string): number | 'ours' | null {
  const [mine, stale] = [`${lock}.next-${process.pid}`, `${lock}.last-${process.pid}`];
  for (;;) {
    const before = holderOf(lock);
    if (before === process.pid) return 'ours';
    if (before !== null && isAlive(before)) return before;
    try {
      mkdirSync(mine);
      writeFileSync(join(mine, String(process.pid)), '');
      if (tryRename(lock, stale) && holderOf(stale) !== before) tryRename(stale, lock); // Somebody took it over meanwhile.
      if (tryRename(mine, lock)) return null;
    } finally {
      for (const folder of [mine, stale]) rmSync(folder, { recursive: true, force: true });
    }
  }
}

/** Renames a folder to a name that no folder with something in it has; false when one has. */
function tryRename(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    // Windows says EPERM where a folder is in the way.
    if (['ENOTEMPTY', 'EEXIST', 'ENOENT', 'EPERM'].includes(String(code))) return false;
    throw error;
  }
}

function holderOf(lock: string): number | null {
  try {
    const pid = Number(readdirSync(lock)[0]);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}
