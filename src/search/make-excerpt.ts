/** A piece of an excerpt: words that were looked for are marked. */
export interface ExcerptPiece {
  text: string;
  isMarked: boolean;
}

/**
 * The stretch of at most `length` words that has the most of the words found (`found` counts them from 0), in pieces; `…`
 * where it does not begin or end with the text. Neighbouring marked words are one piece.
 */
export function makeExcerpt(
  words: readonly string[],
  found: readonly number[],
  length: number,
  separator = ' ',
): ExcerptPiece[] {
  const marked = new Set(found);
  const start = startOf(words.length, found, length);
  const end = Math.min(start + length, words.length);
  const pieces: ExcerptPiece[] = [];
  const add = (text: string, isMarked: boolean) => {
    const before = pieces.at(-1);
    if (before?.isMarked === isMarked) before.text += text;
    else if (text !== '') pieces.push({ text, isMarked });
  };
  if (start > 0) add('… ', false);
  for (let index = start; index < end; index++) {
    const isMarked = marked.has(index);
    // A space between two pieces belongs to the one that is not marked.
    if (index > start) add(separator, isMarked && marked.has(index - 1));
    add(words[index] ?? '', isMarked);
  }
  if (end < words.length) add(' …', false);
  return pieces;
}

/** The part of an excerpt that stands before the first mark, for a reader to find into the sentence. */
const LEAD = 1 / 4;

/** Where the stretch begins that has the most of the words found. */
function startOf(count: number, found: readonly number[], length: number): number {
  const lead = Math.floor(length * LEAD);
  let start = 0;
  let most = 0;
  let to = 0;
  for (const [from, first] of found.entries()) {
    while (to < found.length && (found[to] ?? 0) < first + length - lead) to++;
    if (to - from > most) [start, most] = [first - lead, to - from];
  }
  return Math.max(0, Math.min(start, count - length));
}
