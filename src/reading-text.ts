import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { dossierFolder } from './dossier-folder.ts';
import type { Source } from './schemas/source.ts';

/**
 * The text that the spans of a source count.
 * Throws when the file is no longer the one that was ingested: every offset would be wrong.
 */
export async function textOf({ id, file, sha256 }: Pick<Source, 'id' | 'file' | 'sha256'>): Promise<string> {
  const bytes = await readFile(path.join(dossierFolder, file));
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw new Error(`${file} is not the text that sources/${id}.mdx was made from: run \`npm run ingest\`.`);
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
