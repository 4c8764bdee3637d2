const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a global expression in order, as `String.matchAll` gives them one by one. That makes an expression of its own each time,
 * which takes longer than looking through a sentence.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    // A match without letters would be found there again.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}
