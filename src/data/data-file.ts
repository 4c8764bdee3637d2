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

/**
 * A file of this text, or of these pieces of text. The bytes are kept until they are asked for, which a build does once, and made again
 * after that: all of them together are larger than the dossier.
 */
export function dataFile(path: string, content: string | (() => Iterable<string>)): DataFile {
  const pieces = typeof content === 'string' ? () => [content] : content;
  let kept: Uint8Array<ArrayBuffer> | undefined = encode(pieces());
  const size = kept.length;
  const sha256 = createHash('sha256').update(kept).digest('hex');
  const bytes = (): Uint8Array<ArrayBuffer> => {
    const given = kept ?? encode(pieces());
    kept = undefined;
    return given;
  };
  return { path, size, sha256, bytes };
}

function encode(pieces: Iterable<string>): Uint8Array<ArrayBuffer> {
  const chunks: Buffer[] = [];
  for (const piece of pieces) chunks.push(Buffer.from(piece));
  return Buffer.concat(chunks);
}
