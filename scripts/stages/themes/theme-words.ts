import { endOfPlainWord } from '../people/end-of-plain-word.ts';
import { foldLetter, SKIPPED } from '../people/fold-letter.ts';

/** A word of a text or of a term, without the possessive. UTF-16 offsets. */
export interface ThemeWord {
  start: number;
  end: number;
  /** As it is compared: without accents, dots and possessive, in lower case. */
  plain: string;
  /** How its letters are written: `acronym` all capitals, `capital` the first, `lower` otherwise. */
  shape: 'acronym' | 'capital' | 'lower';
}

const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)?/uy;

/** The words of some letters, in order; an abbreviation with dots is one word, a hyphened compound several. */
export function themeWords(text: string): ThemeWord[] {
  const words: ThemeWord[] = [];
  let at = 0;
  while (at < text.length) {
    const plainEnd = endOfPlainWord(text, at);
    const start = at;
    const end = plainEnd ?? endOfWord(text, start);
    at = Math.max(end, start + 1);
    if (end === start) continue;
    const letters = text.slice(start, end);
    const own = plainEnd === null ? letters.replace(/['’]s$/iu, '') : letters;
    const plain = plainEnd === null ? plainOf(own) : own.toLowerCase();
    words.push({ start, end: start + own.length, plain, shape: shapeOf(own) });
  }
  return words;
}

/** `at` when no word begins there. */
function endOfWord(text: string, at: number): number {
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at;
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
