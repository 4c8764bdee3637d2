import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nameOfCapture } from '../stages/dossier/name-of-capture.ts';

/** The names in a dossier's `raw/` that are or should be texts: all but what is noted beside them, and earlier copies of them. Empty when there is none. */
export function listTexts(dossier: string): string[] {
  try {
    return readdirSync(join(dossier, 'raw')).filter(
      (name) => !name.startsWith('.') && !name.endsWith('.yaml') && nameOfCapture(name) === null,
    );
  } catch {
    return [];
  }
}
