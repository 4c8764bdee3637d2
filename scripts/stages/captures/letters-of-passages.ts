import type { CleanText } from '../clean-text.ts';
import { lettersOf } from '../cleaning/letters-of.ts';
import type { LaterParagraph } from './compare-paragraphs.ts';

/** The letters of each passage of a text, with its id. */
export function lettersOfPassages({
  text,
  kept,
}: Pick<CleanText, 'text' | 'kept'>): (LaterParagraph & { id: string })[] {
  return kept.map((passage) => {
    const { start, end } = lettersOf(text, passage);
    return { id: passage.id, letters: text.slice(start, end) };
  });
}
