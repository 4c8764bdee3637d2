import { isWordUnit } from '../people/fold-letter.ts';
import { eitherWay, titles } from '../sentences/abbreviations.ts';
import type { PassageStretch } from './pair-passages.ts';

/** A word, a mark of punctuation, or a whole stretch in quotation marks. UTF-16 offsets. */
export interface Token {
  kind: 'word' | 'quote' | 'comma' | 'stop' | 'colon' | 'semicolon' | 'dash' | 'open' | 'close' | 'other';
  start: number;
  end: number;
  /** Its letters; for `quote` those between the marks. */
  text: string;
  /** In lower case; empty for `quote`. */
  lower: string;
  /** What stands in marks; for `quote` only. */
  stretch?: PassageStretch;
}

const [STRAIGHT, CURLED, STOP, AMPERSAND, SLASH, FIRM_HYPHEN, HYPHEN] = Array.from("'’.&/‑-", (mark) =>
  mark.charCodeAt(0),
);
const COMMA = 44;
const dottedLetters = /^(?:\p{L}\.)+\p{L}$/u;
/** A quotation mark without a partner is no token. */
const oddMark = /["“”„‟«»‘’'`]/u;
const initial = /^\p{Lu}$/u;
const kinds: Readonly<Record<string, Token['kind']>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  '—': 'dash',
  '–': 'dash',
  '―': 'dash',
  '-': 'dash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
};

/** The tokens between `start` and `end`, in order; `stretches` are those that begin there. */
export function tokenise(text: string, start: number, end: number, stretches: readonly PassageStretch[]): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  for (let at = start; at < end;) {
    const stretch = stretches[next];
    if (stretch !== undefined && at >= stretch.start) {
      next++;
      if (stretch.end <= at) continue;
      const inside = text.slice(stretch.innerStart, stretch.innerEnd);
      tokens.push({ kind: 'quote', start: stretch.start, end: stretch.end, text: inside, lower: '', stretch });
      at = stretch.end;
      continue;
    }
    const wordEnd = endOfWord(text, at, end);
    if (wordEnd > at) {
      const letters = text.slice(at, wordEnd);
      const length = Math.min(letters.length + abbreviationStop(text, at + letters.length, letters, end), end - at);
      tokens.push({ kind: 'word', start: at, end: at + length, text: letters, lower: lowerOf(letters) });
      at += length;
      continue;
    }
    const mark = text.charAt(at);
    const kind = kinds[mark];
    const last = tokens.at(-1);
    if (mark === '%' && last?.kind === 'word' && last.end === at && isDigit(text.charCodeAt(at - 1))) {
      last.end = at + 1;
      last.text += mark;
      last.lower += mark;
      at++;
      continue;
    }
    if (kind === 'dash' && last?.kind === 'dash' && last.end === at) last.end = at + 1;
    else if (kind !== undefined) tokens.push({ kind, start: at, end: at + 1, text: mark, lower: mark });
    else if (mark.trim() !== '' && !oddMark.test(mark))
      tokens.push({ kind: 'other', start: at, end: at + 1, text: mark, lower: mark });
    at++;
  }
  return tokens;
}

/** Where the word that begins at `at` ends, joined by apostrophes, hyphens and stops between letters; `at` when none begins there. */
function endOfWord(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (!isWordUnit(first) && !/[$£€#@]/u.test(text.charAt(start))) return start;
  let at = start + 1;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (isWordUnit(unit)) at++;
    else if (isJoiner(unit) && isWordUnit(text.charCodeAt(at + 1)) && at + 1 < end) at += 2;
    else if (unit === COMMA && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)) && at + 1 < end)
      at += 2;
    else break;
  }
  // The apostrophe of a plural: "the leaders’ plan".
  return at < end && isApostrophe(text.charCodeAt(at)) && /\s/u.test(text.charAt(at + 1)) ? at + 1 : at;
}

function isApostrophe(unit: number): boolean {
  return unit === STRAIGHT || unit === CURLED;
}

function isJoiner(unit: number): boolean {
  return (
    unit === HYPHEN ||
    unit === STOP ||
    unit === AMPERSAND ||
    unit === SLASH ||
    unit === FIRM_HYPHEN ||
    isApostrophe(unit)
  );
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** 1 when the full stop after a word belongs to it: "Mr.", "J.", "U.S."; else 0. */
function abbreviationStop(text: string, at: number, letters: string, end: number): number {
  if (text.charAt(at) !== '.') return 0;
  if (dottedLetters.test(letters)) return 1;
  // "No. 10": the house, and no end of a sentence.
  if (letters === 'No' && isDigit(text.charCodeAt(at + 2))) return 1;
  return at + 1 < end && (titles.has(letters) || eitherWay.has(letters) || initial.test(letters)) ? 1 : 0;
}

/** Whether a token is a word with a capital first letter. */
export function isCapitalised(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const first = token.text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(token.text);
}

/** Whether a token is a possessive: "Lind's", "the leaders’". */
export function isPossessive(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  const { text } = token;
  const at = text.endsWith('s') ? text.length - 2 : text.length - 1;
  return isApostrophe(text.charCodeAt(at));
}

/** "US" is a country, and no pronoun. */
function lowerOf(letters: string): string {
  return letters === 'US' ? 'u.s' : letters.toLowerCase();
}
