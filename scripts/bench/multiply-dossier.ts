import { cp, mkdir, readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/**
 * Makes a dossier in `folder` that holds another's texts, with what is known about each, over and over, until they are
 * at least `bytes`. The copies are told apart by a number: `<source>-<n>`.
 */
export async function multiplyDossier(dossier: string, folder: string, bytes: number): Promise<void> {
  await mkdir(join(folder, 'raw'), { recursive: true });
  for (const name of await readdir(dossier)) {
    if (name.endsWith('.yaml')) await cp(join(dossier, name), join(folder, name));
  }
  const names = await readdir(join(dossier, 'raw'));
  let copied = 0;
  for (let round = 0; copied < bytes; round += 1) {
    for (const name of names) {
      const ending = extname(name);
      // The first copy keeps its name: determinations speak of it.
      const copy = round === 0 ? name : `${name.slice(0, -ending.length)}-${round}${ending}`;
      await cp(join(dossier, 'raw', name), join(folder, 'raw', copy));
      if (ending !== '.yaml') copied += (await stat(join(dossier, 'raw', name))).size;
    }
    if (copied === 0) return;
  }
}
