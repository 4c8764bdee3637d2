import type { CleanText } from '../clean-text.ts';
import type { Place, Report } from './report.ts';
import { mediaWords } from './word-lists.ts';

const signOff = /\((\p{Lu}{2,8})\)\s*$/u;
const name = /(?:The\s)?\p{Lu}[\p{L}&.]*(?:\s\p{Lu}[\p{L}&.]*)*/gu;

/** The medium that was told, whose report passes the words on: "told The Daily Courier"; null when none was. */
export function findMediumTold(text: string, { addressee }: Report): Place | null {
  if (addressee === null) return null;
  for (const match of text.slice(addressee.start, addressee.end).matchAll(name)) {
    const last = match[0].slice(match[0].lastIndexOf(' ') + 1);
    if (!mediaWords.has(last)) continue;
    const start = addressee.start + match.index;
    return { start, end: start + match[0].length, headEnd: start + match[0].length };
  }
  return null;
}

/** The wire that signs at the end of the last passage, "(ANI)", which passes on all the words of the text; null when none does. */
export function findSignOff({ text, kept }: CleanText): Place | null {
  const last = kept.at(-1);
  if (last === undefined) return null;
  const from = Math.max(last.start, last.end - 40);
  const match = signOff.exec(text.slice(from, last.end));
  if (match?.[1] === undefined) return null;
  const start = from + match.index + 1;
  return { start, end: start + match[1].length, headEnd: start + match[1].length };
}
