import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { dossierFolder } from '../dossier-folder.ts';
import type { Source } from '../schemas/source.ts';

/** A text of the dossier as the site offers it: byte for byte. */
export interface TextFile {
  /** Within the dossier, e.g. `raw/evening-post.html`. */
  file: string;
  /** Where it lies below `/data/`, e.g. `raw/evening-post.html.txt`. */
  path: string;
  sha256: string;
}

/** The files of a source: as received first, if all of it is shown, then its reading text where that is another file. */
export function textFilesOf({ file, sha256, original, shown }: Source): TextFile[] {
  const files = original === undefined || shown !== undefined ? [{ file, sha256 }] : [original, { file, sha256 }];
  return files.map((each) => ({ ...each, path: pathOfTextFile(each.file) }));
}

/** The copies of a source that were received before the one at hand and are kept, the oldest first. */
export function earlierFilesOf({ earlier = [] }: Source): TextFile[] {
  return earlier.flatMap(({ file, sha256 }) => (file === null ? [] : [{ file, sha256, path: pathOfTextFile(file) }]));
}

/** The bytes of a text of the dossier. */
export async function readTextFile({ file }: Pick<TextFile, 'file'>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(path.join(dossierFolder, file)));
}

/** How many bytes a text of the dossier has. */
export async function sizeOfTextFile({ file }: Pick<TextFile, 'file'>): Promise<number> {
  return (await stat(path.join(dossierFolder, file))).size;
}

/**
 * Where a text of the dossier lies below `/data/`. Every name ends in `.txt`: a page that was received as HTML must reach
 * readers as text, or its scripts would run as this site's own.
 */
export function pathOfTextFile(file: string): string {
  return file.endsWith('.txt') ? file : `${file}.txt`;
}
