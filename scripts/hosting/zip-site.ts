import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { listFiles } from './list-files.ts';

/** A site, the path it was built for, and the file its copy goes to. */
export interface ZipOptions {
  folder: string;
  /** From slash to slash, e.g. `/dossiers/calls/`. */
  base: string;
  file: string;
}

/**
 * The finished site as a ZIP to read offline: its pages below the base, as they must lie to be served, and beside them `READ-ME.txt`, which
 * says how. The same site gives the same bytes. An older file stays until the new one is whole.
 */
export async function zipSite({ folder, base, file }: ZipOptions): Promise<void> {
  // ZIP counts from here, in local time; a day of the build's own would change the bytes from run to run.
  const noTime = { mtime: new Date(1980, 0, 1), forceDosTimestamp: true, mode: 0o100644 } as const;
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(howToRead(base)), 'READ-ME.txt', noTime);
  for (const name of await listFiles(folder)) zip.addFile(join(folder, name), `${base.slice(1)}${name}`, noTime);
  zip.end();
  const next = `${file}.next`;
  try {
    await pipeline(zip.outputStream, createWriteStream(next));
    await rename(next, file);
  } finally {
    await rm(next, { force: true });
  }
}

function howToRead(base: string): string {
  return `A copy of the site, to be read without a network.

The pages can be opened one by one. Links, styles and the search need a server; any will do:

    python3 -m http.server 8000

typed in this folder, then open http://localhost:8000${base} in a browser.
`;
}
