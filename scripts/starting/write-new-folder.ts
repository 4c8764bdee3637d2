import { existsSync } from 'node:fs';
import { mkdir, realpath, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeNextFolder } from '../output/make-next-folder.ts';

/**
 * Makes a folder with these files. They are written beside it and take its place whole, so that a run which is killed or fails
 * leaves no part of them in it.
 * @throws what the disk throws; also when the folder holds anything.
 */
export async function writeNewFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  // An empty folder may be reached by a link, which must go on leading there.
  const place = existsSync(folder) ? await realpath(folder) : folder;
  const next = await makeNextFolder(place);
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(join(next, path)), { recursive: true });
      await writeFile(join(next, path), content);
    }
    if (existsSync(place)) await rmdir(place);
    await rename(next, place);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}
