import type { CleanText } from '../clean-text.ts';

/**
 * The text with a space for each line break within a passage, so that "a telephone", at the end of a line, and "conversation" read as
 * they do elsewhere. Every offset stays; breaks between passages stay breaks.
 */
export function unwrapLines({ text, kept }: Pick<CleanText, 'text' | 'kept'>): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of kept) {
    const words = text.slice(start, end);
    const lastLetter = start + words.trimEnd().length;
    const first = text.indexOf('\n', start);
    if (first === -1) break;
    if (first >= lastLetter) continue;
    pieces.push(text.slice(done, first), text.slice(first, lastLetter).replaceAll(/[\r\n]/gu, ' '));
    done = lastLetter;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(done);
}
