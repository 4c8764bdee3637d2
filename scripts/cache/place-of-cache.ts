import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const home = join(import.meta.dirname, '../../node_modules/.cache/readout');

/** The file in the cache of a dossier that has the dossier's path. */
export const OWNER = 'dossier.txt';

/** The folder that holds what is remembered of a dossier. */
export function placeOfCache(dossier: string): string {
  const path = existsSync(dossier) ? realpathSync(dossier) : resolve(dossier);
  return join(home, hash('sha256', path).slice(0, 16));
}

/** Takes away what is remembered of dossiers that are no longer there. */
export function dropStrayCaches(): void {
  for (const name of existsSync(home) ? readdirSync(home) : []) {
    const owner = join(home, name, OWNER);
    if (existsSync(owner) && !existsSync(readFileSync(owner, 'utf8')))
      rmSync(join(home, name), { recursive: true, force: true });
  }
}
