import { countBelow } from './count-below.ts';
import { highSurrogates } from './high-surrogates.ts';

/** Turns code point offsets of a text into UTF-16 offsets. Past the end of the text they count on. */
export function utf16Offsets(text: string): (codePoints: number) => number {
  const astral = highSurrogates(text).map((place, index) => place - index);
  return (codePoints) => codePoints + countBelow(astral, codePoints);
}
