import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Cache } from './cache.ts';
import { FileCache } from './file-cache.ts';
import { dropStrayCaches, OWNER, placeOfCache } from './place-of-cache.ts';

/**
 * One part of the cache of a dossier, such as `readings`, in a file of its own. A file that cannot be read is made anew; where none can be
 * written, nothing is remembered. Several runs may use it at once, and each be killed at any moment.
 */
export function openCache(dossier: string, part: string, folder: string = placeOfCache(dossier)): Cache {
  const file = join(folder, `${part}.sqlite`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, OWNER), resolve(dossier));
    dropStrayCaches();
    try {
      return new FileCache(file);
    } catch {
      // No database, or half of one: all that it held can be made again.
      for (const ending of ['', '-journal']) rmSync(`${file}${ending}`, { force: true });
      return new FileCache(file);
    }
  } catch {
    // A read-only or full disk is no reason to end: the work is done without.
    return { get: () => undefined, set: () => undefined, save: () => undefined, close: () => undefined };
  }
}
