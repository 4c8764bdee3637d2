/** A piece of an excerpt: words that were looked for are marked. */
export interface ExcerptPiece {
  text: string;
  isMarked: boolean;
}

/**
 * The stretch of at most `length` words of a text that has the most of the words found (`words` counts them from 0), in
 * pieces; `…` where it does not begin or end with the text. Neighbouring marked words are one piece.
 */
export function makeExcerpt(content: string, words: readonly number[], length: number): ExcerptPiece[] {
  const all = content.trim().split(/\s+/u);
  const marked = new Set(words);
  const start = startOf(all.length, words, length);
  const end = Math.min(start + length, all.length);
  const pieces: ExcerptPiece[] = [];
  if (start > 0) pieces.push({ text: '… ', isMarked: false });
  for (let index = start; index < end; index++) {
    const word = all[index] ?? '';
    const isMarked = marked.has(index);
    const before = pieces.at(-1);
    // A space between two pieces belongs to the one that is not marked.
    if (before?.isMarked === isMarked) before.text += index > start ? ` ${word}` : word;
    else if (index > start && isMarked) pieces.push(...spaced(pieces.pop()), { text: word, isMarked });
    else pieces.push({ text: index > start ? ` ${word}` : word, isMarked });
  }
  if (end < all.length) pieces.push({ text: ' …', isMarked: false });
  return pieces;
}

function spaced(piece: ExcerptPiece | undefined): ExcerptPiece[] {
  return piece === undefined ? [] : [{ ...piece, text: `${piece.text} ` }];
}

/** The part of an excerpt that stands before the first mark, for a reader to find into the sentence. */
const LEAD = 1 / 4;

/** Where the stretch begins that has the most of the words found. */
function startOf(count: number, words: readonly number[], length: number): number {
  const lead = Math.floor(length * LEAD);
  let start = 0;
  let most = 0;
  let to = 0;
  for (const [from, first] of words.entries()) {
    while (to < words.length && (words[to] ?? 0) < first + length - lead) to++;
    if (to - from > most) [start, most] = [first - lead, to - from];
  }
  return Math.max(0, Math.min(start, count - length));
}
