import { countBelow } from './count-below.ts';

/** Turns UTF-16 offsets of a text into code point offsets, as the W3C Web Annotation Data Model counts them. */
export function codePointOffsets(text: string): (utf16: number) => number {
  const highSurrogates: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) highSurrogates.push(index);
  if (highSurrogates.length === 0) return (utf16) => utf16;
  return (utf16) => utf16 - countBelow(highSurrogates, utf16);
}
