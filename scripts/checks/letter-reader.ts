import { countBelow } from '../stages/assemble/count-below.ts';
import { highSurrogates } from '../stages/assemble/high-surrogates.ts';

/** Reads the code points from `start` to `end` of a text, counted in code points. Where the text ends before, up to its end. */
export function letterReader(text: string): (start: number, end: number) => string {
  const astral = highSurrogates(text).map((place, index) => place - index);
  const toUtf16 = (codePoints: number): number => codePoints + countBelow(astral, codePoints);
  return (start, end) => text.slice(toUtf16(start), toUtf16(end));
}
