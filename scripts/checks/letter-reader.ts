import { countBelow } from '../stages/assemble/count-below.ts';

/** Reads the code points from `start` to `end` of a text, counted in code points. Where the text ends before, up to its end. */
export function letterReader(text: string): (start: number, end: number) => string {
  const astral: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) astral.push(index - astral.length);
  const toUtf16 = (codePoints: number): number => codePoints + countBelow(astral, codePoints);
  return (start, end) => text.slice(toUtf16(start), toUtf16(end));
}
