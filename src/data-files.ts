import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { dossierFolder } from './dossier-folder.ts';
import { getDossier } from './queries.ts';
import { dossier } from './schemas/dossier.ts';

/** A file that the site offers for download. */
export interface DataFile {
  /** Where it lies below `/data/`, e.g. `dossier.json`, `raw/evening-post.txt`. */
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
}

/** The JSON contract, byte for byte as `ingest --json` writes it. */
export async function dossierFile(): Promise<DataFile> {
  const text = `${JSON.stringify(dossier.parse(await getDossier()), null, 1)}\n`;
  return dataFile('dossier.json', new TextEncoder().encode(text));
}

/** The JSON Schema (2020-12) of the JSON contract. */
export function dossierSchemaFile(): DataFile {
  const text = `${JSON.stringify(z.toJSONSchema(dossier), null, 1)}\n`;
  return dataFile('dossier.schema.json', new TextEncoder().encode(text));
}

/** A text of the dossier, byte for byte. `file` is its path within the dossier, e.g. `raw/evening-post.txt`. */
export async function textFile(file: string): Promise<DataFile> {
  return dataFile(pathOfTextFile(file), new Uint8Array(await readFile(path.join(dossierFolder, file))));
}

/**
 * Where a text of the dossier lies below `/data/`. Every name ends in `.txt`: a page that was received as HTML must reach
 * readers as text, or its scripts would run as this site's own.
 */
export function pathOfTextFile(file: string): string {
  return file.endsWith('.txt') ? file : `${file}.txt`;
}

function dataFile(name: string, bytes: Uint8Array<ArrayBuffer>): DataFile {
  return { path: name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
