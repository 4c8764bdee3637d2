const MOST_WORDS = 6;
/** How far back the first of them may begin, in UTF-16 units. */
const REACH = 64;

const wordLetter = /[\p{L}\p{N}.’'&-]/u;
const whiteSpace = /\s/u;

/** The words before a place that follow one another with one white space between and after them, in order: six at most. `from`: where the passage begins. */
export function wordsBefore(text: string, from: number, place: number): string[] {
  const words: string[] = [];
  const first = Math.max(from, place - REACH);
  let end = place;
  while (words.length < MOST_WORDS && end - 1 > first && isSpace(text.charCodeAt(end - 1))) {
    let start = end - 1;
    while (start > first && isWordLetter(text.charCodeAt(start - 1))) start--;
    if (start === end - 1) break;
    words.unshift(text.slice(start, end - 1));
    end = start;
  }
  return words;
}

function isSpace(unit: number): boolean {
  return unit === 32 || ((unit < 33 || unit > 126) && whiteSpace.test(String.fromCharCode(unit)));
}

function isWordLetter(unit: number): boolean {
  if ((unit > 96 && unit < 123) || (unit > 64 && unit < 91)) return true;
  return unit > 32 && wordLetter.test(String.fromCharCode(unit));
}
