import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * The dossier that this run is about: READOUT_DOSSIER, or `content` of the project.
 * An absolute path without symbolic links, as the paths of its files will be.
 */
export const dossierFolder = withoutLinks(path.resolve(process.env.READOUT_DOSSIER ?? 'content'));

function withoutLinks(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : folder;
}
