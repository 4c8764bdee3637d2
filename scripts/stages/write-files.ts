import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { GeneratedFile } from './build-mdx.ts';

/** The folders of a dossier that are written by the ingest alone. */
export const GENERATED_FOLDERS = ['calls', 'people', 'sources', 'themes'] as const;

const NEXT = '.readout-next';
const FORMER = '.readout-former';

/**
 * Makes the generated folders of a dossier hold exactly these files: all of them or, when anything fails, none.
 * They are written whole beside the old ones and then take their place by renaming; a run that was killed in between
 * is finished by `finishWriting`. Folders that hold the same bytes already are left as they are.
 */
export async function writeFiles(folder: string, files: readonly GeneratedFile[]): Promise<void> {
  await finishWriting(folder);
  if (await isUpToDate(folder, files)) return;
  const draft = path.join(folder, `${NEXT}-draft`);
  await rm(draft, { recursive: true, force: true });
  try {
    for (const name of GENERATED_FOLDERS) await mkdir(path.join(draft, name), { recursive: true });
    for (const { path: file, content } of files) await writeFile(path.join(draft, file), content);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  // From this rename on the new state is whole on the disk, and is what the next run would finish.
  await rename(draft, path.join(folder, NEXT));
  await finishWriting(folder);
}

/** Puts a whole new state that a killed run left behind into place; a draft that was never whole is dropped. */
export async function finishWriting(folder: string): Promise<void> {
  const next = path.join(folder, NEXT);
  const former = path.join(folder, FORMER);
  await rm(path.join(folder, `${NEXT}-draft`), { recursive: true, force: true });
  const pending = await readdir(next).catch(() => null);
  if (pending !== null) {
    await mkdir(former, { recursive: true });
    for (const name of pending) {
      await rm(path.join(former, name), { recursive: true, force: true });
      await rename(path.join(folder, name), path.join(former, name)).catch(ignoreMissing);
      await rename(path.join(next, name), path.join(folder, name));
    }
    await rm(next, { recursive: true });
  }
  await rm(former, { recursive: true, force: true });
}

async function isUpToDate(folder: string, files: readonly GeneratedFile[]): Promise<boolean> {
  const present = await Promise.all(
    GENERATED_FOLDERS.map(async (name) =>
      (await readdir(path.join(folder, name)).catch(() => [])).map((file) => `${name}/${file}`),
    ),
  );
  if (present.flat().length !== files.length) return false;
  for (const { path: file, content } of files) {
    const now = await readFile(path.join(folder, file), 'utf8').catch(() => null);
    if (now !== content) return false;
  }
  return true;
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
