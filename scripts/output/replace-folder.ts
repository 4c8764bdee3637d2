import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { lastFolderOf } from './make-next-folder.ts';

/** Puts `next`, made by `makeNextFolder`, where `out` is. A run killed in between leaves what the next run mends. */
export async function replaceFolder(out: string, next: string): Promise<void> {
  const last = lastFolderOf(out);
  if (existsSync(out)) await rename(out, last);
  await rename(next, out);
  await rm(last, { recursive: true, force: true });
}
