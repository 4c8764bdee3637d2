import { createHash } from 'node:crypto';
import type { SourceMetadata } from '../../src/schemas/source-metadata.ts';
import type { Passage } from '../../src/schemas/passage.ts';
import type { Report } from '../report.ts';
import { type MarkupText, readHtml } from './reading/read-html.ts';
import { readMarkdown } from './reading/read-markdown.ts';

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

/** A stretch of reading text that its mark-up sets apart. UTF-16 offsets, in order, not overlapping. */
export interface Block {
  start: number;
  end: number;
  kind: Passage['kind'];
  /** Set when the mark-up itself shows that the block is no part of the text (navigation, form, figure…). */
  removed?: { rule: string; reason: string };
}

/** A text that a reader reads and that spans count. */
export interface ReadingText {
  id: string;
  file: string;
  text: string;
  sha256: string;
  original?: { file: string; sha256: string };
  metadata: SourceMetadata | null;
  /** What the mark-up sets apart; null for plain text, where clean-text finds the blocks. */
  blocks: Block[] | null;
  /** What mark-up says about the text outside of it (HTML `<meta>`, JSON-LD, Markdown frontmatter); values as written there. */
  head: { title?: string; published?: string; modified?: string; author?: string; publisher?: string; url?: string };
}

/**
 * Plain text is its own reading text, letter for letter. For HTML and Markdown a parser makes one (tags dropped, entities
 * decoded): `file` is `sources/<id>.txt`, `original` the file as received. Mark-up that a parser cannot follow is an error.
 */
export function makeReadingText(raw: RawText, report: Report): ReadingText {
  const { id, file, format, text, sha256, metadata } = raw;
  if (format === 'txt') return { id, file, text, sha256, metadata, blocks: null, head: {} };
  const read = readMarkup(raw, report);
  const hash = createHash('sha256').update(read.text, 'utf8').digest('hex');
  return { ...read, id, file: `sources/${id}.txt`, sha256: hash, original: { file, sha256 }, metadata };
}

function readMarkup({ file, format, text }: RawText, report: Report): MarkupText {
  // A byte order mark is no letter of a page: a parser of HTML drops it, one of Markdown would keep it in a heading.
  const markup = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return format === 'html' ? readHtml(markup) : readMarkdown(markup);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const reason = 'The mark-up nests so deeply that it cannot be read.';
    const fix = 'Save the page again from a browser, or store its text as .txt.';
    report.add({ rule: 'mark-up-too-deep', severity: 'error', file, reason, fix });
    return { text: '', blocks: [], head: {} };
  }
}
