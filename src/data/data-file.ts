import { createHash } from 'node:crypto';

/** A file that the site offers for download. */
export interface DataFile {
  /** Where it lies below `/data/`, e.g. `dossier.json`, `raw/evening-post.txt`. */
  path: string;
  /** In bytes. */
  size: number;
  sha256: string;
  bytes: () => Uint8Array<ArrayBuffer>;
}

/** A file of this text, or of these pieces of text: they are made again whenever its bytes are asked for, and not kept. */
export function dataFile(path: string, content: string | (() => Iterable<string>)): DataFile {
  if (typeof content === 'string') {
    const bytes = new TextEncoder().encode(content);
    return { path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: () => bytes };
  }
  const hash = createHash('sha256');
  let size = 0;
  for (const piece of content()) {
    hash.update(piece);
    size += Buffer.byteLength(piece);
  }
  return { path, size, sha256: hash.digest('hex'), bytes: () => encode(content(), size) };
}

function encode(pieces: Iterable<string>, size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  const encoder = new TextEncoder();
  let at = 0;
  for (const piece of pieces) at += encoder.encodeInto(piece, bytes.subarray(at)).written;
  return bytes;
}
