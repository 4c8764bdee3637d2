/**
 * Classes for words that themselves begin or end with a quotation mark, so that the marks around them do not run into theirs: `mark-first`,
 * `mark-last`.
 */
export function edgesOfWords(words: string): string[] {
  return [...(FIRST.test(words) ? ['mark-first'] : []), ...(LAST.test(words) ? ['mark-last'] : [])];
}

const FIRST = /^\s*["“”„«»‘']/u;
const LAST = /["“”«»’']\s*$/u;
