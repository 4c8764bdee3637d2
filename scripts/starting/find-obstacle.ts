import { readdir } from 'node:fs/promises';

/** Why a dossier cannot be put there, in a sentence; null when the folder is empty or not there yet. */
export async function findObstacle(folder: string): Promise<string | null> {
  try {
    const [first] = await readdir(folder);
    return first === undefined
      ? null
      : `${folder} holds something already, ${first} for one. Name an empty folder, or one that is not there yet.`;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return null;
    if (code === 'ENOTDIR')
      return `${folder} is a file, or lies in one. Name an empty folder, or one that is not there yet.`;
    if (code === 'EACCES') return `${folder} may not be read.`;
    throw error;
  }
}
