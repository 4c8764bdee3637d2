import type { CleanText } from '../clean-text.ts';
import type { Place, Report } from './report.ts';
import { mediaWords } from './word-lists.ts';
import { matchesOf } from '../matches-of.ts';

const signOff = /\((\p{Lu}{2,8})\)\s*$/u;
const reportedBefore = /(\p{Lu}[\p{L}&.]*(?:\s\p{Lu}[\p{L}&.]*){0,3})\s(?:reported|reports)\s["“]$/u;
const name = /(?:The\s)?\p{Lu}[\p{L}&.]*(?:\s\p{Lu}[\p{L}&.]*)*/gu;

/** The medium that was told, whose report passes the words on: "told The Daily Courier"; null when none was. */
export function findMediumTold(text: string, { addressee }: Report): Place | null {
  if (addressee === null) return null;
  for (const match of matchesOf(text.slice(addressee.start, addressee.end), name)) {
    const last = match[0].slice(match[0].lastIndexOf(' ') + 1);
    if (!mediaWords.has(last)) continue;
    const start = addressee.start + match.index;
    return { start, end: start + match[0].length, headEnd: start + match[0].length };
  }
  return null;
}

/** How "reported “" and "reports “" end: few quotations have it before them. */
const MAY_REPORT = /(?:ed|ts)\s["“]$/u;

/**
 * The medium named as reporting right before the opening mark, with no stop between: "…, the Courier reported “We will stay,”
 * Vance told it". It passes on the words that follow as well as those before; null when none stands there.
 */
export function findMediumBefore(text: string, { start, kind }: Report): Place | null {
  if (kind !== 'direct' || !MAY_REPORT.test(text.slice(Math.max(0, start - 5), start))) return null;
  const from = Math.max(0, start - 60);
  const match = reportedBefore.exec(text.slice(from, start));
  if (match?.[1] === undefined) return null;
  const at = from + match.index;
  return { start: at, end: at + match[1].length, headEnd: at + match[1].length };
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
