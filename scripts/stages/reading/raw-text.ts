import type { SourceMetadata } from '../../../src/schemas/source-metadata.ts';

/** A file of `raw/`, as received. */
export interface RawText {
  /** File name without its ending. */
  id: string;
  /** Path within the dossier, `/` as separator, e.g. `raw/cbs-news.txt`. */
  file: string;
  format: 'txt' | 'md' | 'html';
  /** The whole file, decoded from UTF-8; a byte order mark stays, as it is a code point of the file. */
  text: string;
  /** SHA-256 of the bytes. */
  sha256: string;
  /** `raw/<id>.yaml`, when there is one. */
  metadata: SourceMetadata | null;
  /** Copies that were received before it and are kept, the oldest first; left out when there are none. */
  earlier?: readonly EarlierText[];
}

/** A copy of a text as it was received before: `raw/<id>.<day>.<ending>`. */
export interface EarlierText extends Pick<RawText, 'file' | 'format' | 'text' | 'sha256'> {
  /** When it was received. */
  day: string;
}
