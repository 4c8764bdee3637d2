import { hash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { stampOf } from './stamp-of.ts';

/** By what it is known that no file of a folder was touched, taken away or added. */
export interface FolderStamp {
  digest: string;
  /** When a file of it was last changed, in milliseconds of Unix time. */
  changed: number;
}

/**
 * Of what lies at these places, each a file, a folder with all below it, or nothing yet; from `folder` on. Null where one holds anything
 * else, such as a link: what it leads to may change unseen.
 */
export function stampFolders(folder: string, places: readonly string[]): FolderStamp | null {
  const stamps: string[] = [];
  let newest = 0;
  for (const file of places.flatMap((place) => listAll(folder, place)).sort()) {
    const found = stampOf(join(folder, file));
    if (found === null) return null;
    stamps.push(`${file}\0${found.stamp}`);
    newest = Math.max(newest, found.changed);
  }
  return { digest: hash('sha256', stamps.join('\n')), changed: newest };
}

/** All that is there but folders. */
function listAll(folder: string, place: string): string[] {
  const found = lstatSync(join(folder, place), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [place];
  return readdirSync(join(folder, place), { withFileTypes: true }).flatMap((entry) => {
    const own = join(place, entry.name);
    return entry.isDirectory() ? listAll(folder, own) : [own];
  });
}
