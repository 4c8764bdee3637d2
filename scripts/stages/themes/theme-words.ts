import { endOfPlainWord } from '../people/end-of-plain-word.ts';
import { foldLetter, SKIPPED } from '../people/fold-letter.ts';
import { letterHash } from '../words/letter-hash.ts';

/** A word of a text or of a term, without the possessive. UTF-16 offsets. */
export interface ThemeWord {
  start: number;
  end: number;
  /** Where it ends with its possessive. */
  until: number;
  /** As it is compared: without accents, dots and possessive, in lower case. */
  plain: string;
  /** How its letters are written: `acronym` all capitals, `capital` the first, `lower` otherwise. */
  shape: 'acronym' | 'capital' | 'lower';
}

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)?/uy;

/** The words of some letters, in order; an abbreviation with dots is one word, a hyphened compound several. */
export function themeWords(text: string): ThemeWord[] {
  const words: ThemeWord[] = [];
  for (let at = 0; at < text.length;) {
    const until = endOfThemeWord(text, at);
    if (until > at) words.push(readThemeWord(text, at, until));
    at = Math.max(until, at + 1);
  }
  return words;
}

/** Where the word that begins at `at` ends, with its possessive; `at` when no word begins there. */
export function endOfThemeWord(text: string, at: number): number {
  const plainEnd = endOfPlainWord(text, at);
  if (plainEnd !== null) return plainEnd;
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at;
}

/** The word between its start and the end that endOfThemeWord gives. */
export function readThemeWord(text: string, start: number, until: number): ThemeWord {
  const letters = text.slice(start, until);
  const own = letters.replace(/['’]s$/iu, '');
  return { start, end: start + own.length, until, plain: plainOf(own), shape: shapeOf(own) };
}

/** A number for the word as it is compared, without making anything of its letters; different words may share it. */
export function hashOfThemeWord(text: string, start: number, until: number): number {
  let hash = letterHash.start;
  for (let at = start; at < until; at++) {
    const small = letterHash.small(text.charCodeAt(at));
    if (small === 0) return hashOfPlain(readThemeWord(text, start, until).plain);
    hash = letterHash.add(hash, small);
  }
  return hash;
}

/** The same of a word as `plain` has it. */
export function hashOfPlain(plain: string): number {
  let hash = letterHash.start;
  for (let at = 0; at < plain.length; at++) hash = letterHash.add(hash, plain.charCodeAt(at));
  return hash;
}

/** The forms in which a word of a term may stand: as it is, and in the plural of English nouns. */
export function formsOf(plain: string): string[] {
  if (/\d$/u.test(plain)) return [plain];
  if (/(?:[sxz]|[cs]h)$/u.test(plain)) return [plain, `${plain}es`];
  return /[^aeiou]y$/u.test(plain) ? [plain, `${plain.slice(0, -1)}ies`] : [plain, `${plain}s`];
}

function plainOf(letters: string): string {
  let plain = '';
  for (let at = 0; at < letters.length; at++) {
    const unit = foldLetter(letters.charCodeAt(at));
    if (unit !== SKIPPED) plain += String.fromCharCode(unit);
  }
  return plain.replaceAll('.', '').toLowerCase();
}

/** "NATO" and its plural "SUVs" are acronyms, "I" is not. */
function shapeOf(letters: string): ThemeWord['shape'] {
  if (letters.charCodeAt(0) > 96 && letters.charCodeAt(0) < 123) return 'lower';
  if (!/^\p{Lu}/u.test(letters)) return 'lower';
  return /^[\p{Lu}\p{N}\p{M}.]{2,}s?$/u.test(letters) ? 'acronym' : 'capital';
}
