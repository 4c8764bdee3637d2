import { createHash } from 'node:crypto';

/** A file that the site offers for download. */
export interface DataFile {
  /** Where it lies below `/data/`, e.g. `dossier.json`, `raw/evening-post.txt`. */
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
}

export function dataFile(path: string, content: string | Uint8Array<ArrayBuffer>): DataFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
