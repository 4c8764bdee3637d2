import { findBody } from './find-body.ts';
import { findTitle } from './find-title.ts';
import { isHeading } from './is-heading.ts';
import type { Paragraph } from './paragraph.ts';

/** More short lines than this in a row are a list or an address, not headings one under another. */
const MOST_IN_A_ROW = 2;
/** A line of so few words between a title and the running text may be a name or a place. */
const NAME_WORDS = 3;

/**
 * The paragraphs with their kinds: `title` for the title, `heading` for a line that reads as one and that running text or a
 * list follows, perhaps after one more such line. What mark-up has named stays as it is.
 */
export function nameKinds(paragraphs: readonly Paragraph[]): Paragraph[] {
  const title = findTitle(paragraphs);
  const { first } = findBody(paragraphs);
  const named = [...paragraphs];
  let row: number[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.removed !== null) continue;
    const { kind, prose, text } = paragraph;
    if (index === title) {
      named[index] = { ...paragraph, kind: 'title' };
      row = [];
    } else if (kind === 'paragraph' && !prose && isHeading(text) && !(index < first && isShort(text))) {
      row.push(index);
    } else {
      if (row.length <= MOST_IN_A_ROW && (prose || kind !== 'paragraph')) markHeadings(named, row);
      row = [];
    }
  }
  return named;
}

function markHeadings(paragraphs: Paragraph[], indexes: readonly number[]): void {
  for (const index of indexes) {
    const paragraph = paragraphs[index];
    if (paragraph !== undefined) paragraphs[index] = { ...paragraph, kind: 'heading' };
  }
}

function isShort(text: string): boolean {
  return text.split(/\s+/u, NAME_WORDS + 1).length <= NAME_WORDS;
}
