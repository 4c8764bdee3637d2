import { countBelow } from './count-below.ts';
import { highSurrogates } from './high-surrogates.ts';

/** Turns UTF-16 offsets of a text into code point offsets, as the W3C Web Annotation Data Model counts them. */
export function codePointOffsets(text: string): (utf16: number) => number {
  const astral = highSurrogates(text);
  if (astral.length === 0) return (utf16) => utf16;
  return (utf16) => utf16 - countBelow(astral, utf16);
}
