import { countBelow } from './count-below.ts';

/** Turns code point offsets of a text into UTF-16 offsets. Past the end of the text they count on. */
export function utf16Offsets(text: string): (codePoints: number) => number {
  const astral: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) astral.push(index - astral.length);
  return (codePoints) => codePoints + countBelow(astral, codePoints);
}
