import { join } from 'node:path';
import { finishWriting } from '../stages/write-files.ts';
import type { Place } from './write-alone.ts';

/** The generated folders of a dossier, which one run at a time writes. */
export function placeOfDossier(folder: string): Place {
  return { lock: join(folder, '.readout-lock'), file: '.', cleanUp: () => finishWriting(folder) };
}
