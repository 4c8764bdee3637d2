import type { Range } from '../../../src/schemas/span.ts';

/**
 * The text with the letters of these stretches gone: `[12 words not shown: rights]` stands in place of each, or `[…]` where that
 * has no room, filled up with spaces. It has as many code points as before, so that every span of the text as received still
 * holds. White space around a stretch's letters stays. Ranges count code points, are in order and do not overlap.
 */
export function maskText(text: string, stretches: readonly Range[]): string {
  const letters = Array.from(text);
  for (const { start, end } of stretches) {
    const words = letters.slice(start, end).join('');
    const before = Array.from(/^\s*/u.exec(words)?.[0] ?? '').length;
    const shown = Array.from(words.trim()).length;
    const notice = noticeFor(countWords(words), shown);
    for (let at = 0; at < shown; at++) letters[start + before + at] = notice[at] ?? ' ';
  }
  return letters.join('');
}

/** How many words there are, as white space parts them. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

function noticeFor(words: number, room: number): string {
  const notice = `[${words} ${words === 1 ? 'word' : 'words'} not shown: rights]`;
  if (notice.length <= room) return notice;
  return room < 3 ? '…' : '[…]';
}
