import { lengthOf } from '../../code-points.ts';
import type { Source } from '../../schemas/source.ts';
import type { Range } from '../../schemas/span.ts';

/** A heading within a text, and the passage that it is. */
export interface TextHeading {
  id: string;
  label: string;
}

/** As long as a heading is given in a list, in characters. */
const LONGEST = 70;

/** The headings within a source's text, in its order, its title apart; `cut` gives their letters. Long ones end in an ellipsis. */
export function headingsOf({ kept }: Pick<Source, 'kept'>, cut: (range: Range) => string): TextHeading[] {
  return kept
    .filter(({ kind }) => kind === 'heading')
    .map((passage) => ({ id: passage.id, label: shorten(cut(passage).replace(/\s+/gu, ' ').trim()) }));
}

function shorten(label: string): string {
  if (lengthOf(label) <= LONGEST) return label;
  const cut = Array.from(label).slice(0, LONGEST).join('');
  return `${cut.replace(/\s+\S*$/u, '')} …`;
}
