import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { GeneratedFile } from './build-mdx.ts';

/** The folders of a dossier that are written by the ingest alone. */
export const GENERATED_FOLDERS = ['calls', 'people', 'sources', 'themes'] as const;

const DRAFT = '.readout-next-draft';
const NEXT = '.readout-next';
const FORMER = '.readout-former';

/**
 * Makes the generated folders of a dossier hold exactly these files: all of them or, when anything fails, none.
 * They are written whole beside the old ones, one after another as they are made, and then take their place by renaming; a run that
 * was killed in between is finished by `finishWriting`. Folders that hold the same bytes already are left as they are.
 */
export async function writeFiles(folder: string, files: Iterable<GeneratedFile>): Promise<void> {
  await finishWriting(folder);
  const draft = path.join(folder, DRAFT);
  const present = await listPresent(folder);
  // Nothing is written before the first file that differs.
  const unchanged: string[] = [];
  const startDraft = async (): Promise<void> => {
    for (const name of GENERATED_FOLDERS) await mkdir(path.join(draft, name), { recursive: true });
    for (const file of unchanged) await copyFile(path.join(folder, file), path.join(draft, file));
  };
  try {
    let state: 'as-it-was' | 'changed' = 'as-it-was';
    for (const { path: file, content } of files) {
      if (state === 'as-it-was') {
        if (present.has(file) && (await holds(path.join(folder, file), content))) {
          unchanged.push(file);
          continue;
        }
        await startDraft();
        state = 'changed';
      }
      await writeFile(path.join(draft, file), content);
    }
    if (state === 'as-it-was') {
      if (unchanged.length === present.size) return;
      await startDraft();
    }
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
  // From this rename on the new state is whole on the disk, and is what the next run would finish.
  renameSync(draft, path.join(folder, NEXT));
  await finishWriting(folder);
}

/** Puts a whole new state that a killed run left behind into place; a draft that was never whole is dropped. */
export async function finishWriting(folder: string): Promise<void> {
  await rm(path.join(folder, DRAFT), { recursive: true, force: true });
  takePlace(folder);
  await rm(path.join(folder, FORMER), { recursive: true, force: true });
}

/** Takes away what a run that is ended while it writes would leave; the generated folders are as they were, or as they should be. */
export function dropHalfWritten(folder: string): void {
  rmSync(path.join(folder, DRAFT), { recursive: true, force: true });
  takePlace(folder);
  rmSync(path.join(folder, FORMER), { recursive: true, force: true });
}

/** In one go, so that nothing but a kill comes in between. */
function takePlace(folder: string): void {
  const next = path.join(folder, NEXT);
  const former = path.join(folder, FORMER);
  const pending = listIfThere(next);
  if (pending === null) return;
  mkdirSync(former, { recursive: true });
  for (const name of pending) {
    rmSync(path.join(former, name), { recursive: true, force: true });
    try {
      renameSync(path.join(folder, name), path.join(former, name));
    } catch (error) {
      ignoreMissing(error);
    }
    renameSync(path.join(next, name), path.join(folder, name));
  }
  rmSync(next, { recursive: true });
}

function listIfThere(folder: string): string[] | null {
  try {
    return readdirSync(folder);
  } catch (error) {
    ignoreMissing(error);
    return null;
  }
}

/** The generated files that are there, relative to the dossier. */
async function listPresent(folder: string): Promise<Set<string>> {
  const present = new Set<string>();
  for (const name of GENERATED_FOLDERS) {
    for (const file of await readdir(path.join(folder, name)).catch(() => [])) present.add(`${name}/${file}`);
  }
  return present;
}

async function holds(file: string, content: string): Promise<boolean> {
  return (await readFile(file, 'utf8').catch(() => null)) === content;
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
