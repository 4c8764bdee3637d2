import { createHash } from 'node:crypto';
import type { Report } from '../report.ts';
import type { RawText } from './reading/raw-text.ts';
import { type MarkupText, readHtml } from './reading/read-html.ts';
import { readMarkdown } from './reading/read-markdown.ts';
import type { ReadingText } from './reading/reading-text.ts';

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
