import type { Passage } from '../../../../src/schemas/passage.ts';
import type { CleanText } from '../../clean-text.ts';
import { lettersOf } from '../../cleaning/letters-of.ts';

/** A longer paragraph is the text itself. */
const LONGEST_HEADER = 200;
/** How many paragraphs may stand before the text itself, and how many of the text may have a dateline. */
const HEADERS = 12;
const DATELINES = 3;
/** Below the menus of a page, how many paragraphs right before the text itself may be its header, and how far down that is sought. */
const BELOW_MENUS = 8;
const MENUS = 80;

/** Without a sentence, a long paragraph is what is left of a page's buttons. */
const SENTENCE_END = /\p{L}[”"’)\]]{0,2}[.!?…。]/u;

/** A kept paragraph. UTF-16 offset of its first letter. */
export interface HeaderLine {
  start: number;
  words: string;
}

/** The kept paragraphs: all of them, those that stand before the text itself, and those that it opens with. */
export function headerLines(text: CleanText): {
  all: HeaderLine[];
  head: HeaderLine[];
  opening: HeaderLine[];
} {
  const all = text.kept.map((passage) => lineOf(text, passage));
  const body = all.slice(0, MENUS).findIndex(({ words }) => words.length > LONGEST_HEADER && SENTENCE_END.test(words));
  const top = body === -1 ? HEADERS : Math.min(body, HEADERS);
  const head = [...all.slice(0, top), ...all.slice(Math.max(top, body - BELOW_MENUS), Math.max(top, body))];
  const opening = body === -1 && all.length > HEADERS ? HEADERS : Math.max(0, body);
  return { all, head, opening: all.slice(opening, opening + DATELINES) };
}

function lineOf({ text }: CleanText, passage: Passage): HeaderLine {
  const { start, end } = lettersOf(text, passage);
  return { start, words: text.slice(start, end) };
}
