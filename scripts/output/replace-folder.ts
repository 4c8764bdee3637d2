import { existsSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { lastFolderOf, nextFolderOf } from './make-next-folder.ts';

/** Puts `next`, made by `makeNextFolder`, where `out` is. A run killed in between leaves what the next run mends. */
export async function replaceFolder(out: string, next: string): Promise<void> {
  const last = lastFolderOf(out);
  // In one go, so that nothing but a kill comes in between.
  if (existsSync(out)) renameSync(out, last);
  renameSync(next, out);
  await rm(last, { recursive: true, force: true });
}

/** Takes away what a run that is ended while it builds would leave beside the output. */
export function dropHalfBuilt(out: string): void {
  for (const folder of [nextFolderOf(out), lastFolderOf(out)]) rmSync(folder, { recursive: true, force: true });
}
