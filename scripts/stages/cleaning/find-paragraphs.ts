import type { Range } from '../../../src/schemas/span.ts';
import type { ReadingText } from '../reading/reading-text.ts';
import { findCollectorHeader } from './find-collector-header.ts';
import { findPlainRanges } from './find-plain-ranges.ts';
import { isProse } from './is-prose.ts';
import { lettersOf } from './letters-of.ts';
import { listMark } from './list-mark.ts';
import type { Paragraph } from './paragraph.ts';
import type { Reason } from './reason.ts';

/**
 * The paragraphs of a reading text, in order: those that its mark-up sets apart, and for plain text those found in its lines
 * after a collector's header, which is a paragraph left out.
 */
export function findParagraphs({ text, blocks }: Pick<ReadingText, 'text' | 'blocks'>): Paragraph[] {
  if (blocks !== null) return blocks.map((block) => makeParagraph(text, block, block.kind, block.removed ?? null));
  const header = findCollectorHeader(text);
  const plain = findPlainRanges(text, header?.end ?? 0).map((range) => makeParagraph(text, range, null, null));
  const letters = header === null ? null : lettersOf(text, header);
  if (letters === null) return plain;
  const reason = { rule: 'collector-header', reason: 'put before the text by whoever collected it' };
  return [makeParagraph(text, letters, 'paragraph', reason), ...plain];
}

function makeParagraph(
  text: string,
  { start, end }: Range,
  kind: Paragraph['kind'] | null,
  removed: Reason | null,
): Paragraph {
  const letters = text.slice(start, end);
  return { start, end, kind: kind ?? plainKind(letters), text: letters, prose: isProse(letters), removed };
}

function plainKind(letters: string): Paragraph['kind'] {
  if (listMark.test(letters)) return 'list-item';
  return /^>\s*\S/u.test(letters) ? 'quote' : 'paragraph';
}
