import type { Passage } from '../../../src/schemas/passage.ts';
import type { Removal } from '../../../src/schemas/removal.ts';
import type { Paragraph } from './paragraph.ts';

/**
 * The ranges that cover `text` exactly once: of each paragraph with the white space after it, of the first with that before
 * it. Neighbouring paragraphs removed for one reason make one range. A text without letters is one removal, an empty text none.
 */
export function coverText(text: string, paragraphs: readonly Paragraph[]): { kept: Passage[]; removed: Removal[] } {
  const kept: Passage[] = [];
  const removed: Removal[] = [];
  if (text.length === 0) return { kept, removed };
  if (paragraphs.length === 0) {
    removed.push({ start: 0, end: text.length, rule: 'blank', reason: 'white space only: the file has no words' });
    return { kept, removed };
  }
  let start = 0;
  for (const [index, { kind, removed: reason }] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    const end = next === undefined ? text.length : next.start;
    const before = removed.at(-1);
    if (reason === null) {
      kept.push({ id: `p${kept.length + 1}`, start, end, kind });
    } else if (before?.end === start && before.rule === reason.rule && before.reason === reason.reason) {
      before.end = end;
    } else {
      removed.push({ start, end, ...reason });
    }
    start = end;
  }
  return { kept, removed };
}
