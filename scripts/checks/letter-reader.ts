import { utf16Offsets } from '../stages/assemble/utf16-offsets.ts';

/** Reads the code points from `start` to `end` of a text, counted in code points. Where the text ends before, up to its end. */
export function letterReader(text: string): (start: number, end: number) => string {
  const toUtf16 = utf16Offsets(text);
  return (start, end) => text.slice(toUtf16(start), toUtf16(end));
}
