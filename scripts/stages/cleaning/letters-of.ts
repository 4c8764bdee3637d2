import type { Range } from '../../../src/schemas/span.ts';

/** White space around letters; zero-width space and word joiner count as such, since no reader sees them. */
const whiteSpace = /[\s\u200B\u2060]/u;

/**
 * The part of `range` without the white space around it: the letters of a passage whose range covers the white space
 * after it. Empty (`start === end`) when there are none. UTF-16 offsets.
 */
export function lettersOf(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && isWhite(text, start)) start += 1;
  while (end > start && isWhite(text, end - 1)) end -= 1;
  return { start, end };
}

function isWhite(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? unit === 32 || (unit > 8 && unit < 14) : whiteSpace.test(text.charAt(at));
}
