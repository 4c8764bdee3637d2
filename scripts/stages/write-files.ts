import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { GeneratedFile } from './mdx/generated-file.ts';

/** The folders of a dossier that are written by the ingest alone. */
export const GENERATED_FOLDERS = ['calls', 'people', 'sources', 'themes'] as const;

const DRAFT = '.readout-next-draft';
const NEXT = '.readout-next';
/** In a new state, the files of the old one that have no place in it. */
const GONE = 'gone.json';

/** Knows the files of former runs. */
export interface WrittenFiles {
  /** Whether the file on the disk is the one that was made of the same before, though nobody has looked into it. */
  isUpToDate(absolute: string, file: MadeFile): boolean;
  /** Notes that the file on the disk is this one. */
  note(absolute: string, file: MadeFile): void;
}

/** What is known of a file once it is made. */
type MadeFile = Pick<GeneratedFile, 'path' | 'key'>;

/** After so many milliseconds, the process turns to what else waits, such as Ctrl-C. */
const turnMilliseconds = 50;

/**
 * Makes the generated folders of a dossier hold exactly these files: all of them or, when anything fails, none.
 * Those that differ are written beside the old ones, one after another as they are made, and then take their place by renaming; a run that
 * was killed in between is finished by `finishWriting`. Files that hold the same bytes already are left as they are.
 */
export async function writeFiles(
  folder: string,
  files: Iterable<GeneratedFile>,
  written: WrittenFiles | null = null,
): Promise<void> {
  finishWriting(folder);
  const draft = path.join(folder, DRAFT);
  const former = listPresent(folder);
  // Without their contents, which would fill the memory.
  const changed: MadeFile[] = [];
  let turned = performance.now();
  try {
    for (const name of GENERATED_FOLDERS) mkdirSync(path.join(draft, name), { recursive: true });
    for (const file of files) {
      const place = path.join(folder, file.path);
      const isPresent = former.delete(file.path);
      if (isPresent && written?.isUpToDate(place, file) === true) continue;
      const { content, ...made } = file;
      if (isPresent && holds(place, content)) written?.note(place, made);
      else {
        writeFileSync(path.join(draft, file.path), content);
        changed.push(made);
      }
      if (performance.now() - turned < turnMilliseconds) continue;
      await setImmediate();
      turned = performance.now();
    }
    if (changed.length === 0 && former.size === 0) {
      rmSync(draft, { recursive: true });
      return;
    }
    writeFileSync(path.join(draft, GONE), JSON.stringify([...former]));
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
  // From this rename on the new state is whole on the disk, and is what the next run would finish.
  renameSync(draft, path.join(folder, NEXT));
  finishWriting(folder);
  for (const file of changed) written?.note(path.join(folder, file.path), file);
}

/**
 * Puts a whole new state that a killed run left behind into place, in one go, so that nothing but a kill comes in between; a draft that was
 * never whole is dropped. The generated folders are then as they were, or as they should be.
 */
export function finishWriting(folder: string): void {
  rmSync(path.join(folder, DRAFT), { recursive: true, force: true });
  const next = path.join(folder, NEXT);
  if (listIfThere(path.join(folder, NEXT)) === null) return;
  for (const name of GENERATED_FOLDERS) {
    const own = path.join(folder, name);
    // Not through a link: it may lead out of the dossier.
    if (!isKind(own, 'isDirectory')) rmSync(own, { force: true });
    mkdirSync(own, { recursive: true });
    for (const file of listIfThere(path.join(next, name)) ?? []) {
      const place = path.join(own, file);
      if (isKind(place, 'isDirectory')) rmSync(place, { recursive: true });
      renameSync(path.join(next, name, file), place);
    }
  }
  for (const file of readGone(next)) rmSync(path.join(folder, file), { recursive: true, force: true });
  rmSync(next, { recursive: true });
}

function readGone(next: string): string[] {
  try {
    return JSON.parse(readFileSync(path.join(next, GONE), 'utf8')) as string[];
  } catch (error) {
    // A run that was killed at the very end has taken it away.
    ignoreMissing(error);
    return [];
  }
}

function listIfThere(folder: string): string[] | null {
  try {
    return readdirSync(folder);
  } catch (error) {
    ignoreMissing(error);
    return null;
  }
}

/** What there is in the generated folders, relative to the dossier. */
function listPresent(folder: string): Set<string> {
  const own = GENERATED_FOLDERS.filter((name) => isKind(path.join(folder, name), 'isDirectory'));
  return new Set(own.flatMap((name) => readdirSync(path.join(folder, name)).map((file) => `${name}/${file}`)));
}

/** Whether something of this kind, and no link to it, stands at a place. */
function isKind(place: string, kind: 'isDirectory' | 'isFile'): boolean {
  return lstatSync(place, { throwIfNoEntry: false })?.[kind]() === true;
}

function holds(file: string, content: string): boolean {
  return isKind(file, 'isFile') && readFileSync(file, 'utf8') === content;
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
