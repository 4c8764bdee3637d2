/** A name's words: capitals at the start, small letters or a hyphenated second part behind. */
const NAME = /\p{Lu}[\p{L}'’]*\p{Ll}[\p{L}'’]*(?:-\p{Lu}\p{L}+)?/u.source;
/** One to four such words on one line. */
const NAMES = new RegExp(`(?<![\\p{L}\\p{N}])${NAME}(?:[ \\u00A0]${NAME}){0,3}(?![\\p{L}\\p{N}])`, 'gu');

/** Words with capitals in a stretch of text, joined where they follow one another, without a possessive ending. UTF-16 offsets of the text. */
export function namesIn(text: string, from: number, to: number): { start: number; end: number; name: string }[] {
  return Array.from(text.slice(from, to).matchAll(NAMES), ({ 0: words, index }) => {
    const name = words.replace(/['’]s$/u, '');
    return { start: from + index, end: from + index + name.length, name };
  });
}
