import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './is-alive.ts';

/**
 * An empty folder beside `out`, and so on the same disk, for what is to replace it.
 * First mends what killed runs left behind: their half-made folders go, and an output that one of them had moved
 * aside but not yet replaced comes back.
 */
export async function makeNextFolder(out: string): Promise<string> {
  const parent = dirname(out);
  await mkdir(parent, { recursive: true });
  await mendAfterKilledRuns(out, parent);
  const next = nextFolderOf(out);
  await mkdir(next);
  return next;
}

/** Where what is to replace the output is made. */
export function nextFolderOf(out: string): string {
  return join(dirname(out), `.${basename(out)}.next-${process.pid}`);
}

/** Where the output of before waits while the next one takes its place. */
export function lastFolderOf(out: string): string {
  return join(dirname(out), `.${basename(out)}.last-${process.pid}`);
}

async function mendAfterKilledRuns(out: string, parent: string): Promise<void> {
  const prefix = `.${basename(out)}.`;
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue;
    const [, kind, pid] = /^(next|last)-(\d+)$/.exec(name.slice(prefix.length)) ?? [];
    if (kind === undefined || (Number(pid) !== process.pid && isAlive(Number(pid)))) continue;
    const leftover = join(parent, name);
    if (kind === 'last' && !existsSync(out)) await rename(leftover, out);
    else await rm(leftover, { recursive: true });
  }
}
