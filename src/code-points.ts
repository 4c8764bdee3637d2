import type { Range } from './schemas/span.ts';

/** A way to cut a text by code points, made once for many cuts: linear to make, no matter where the cuts are. */
export function cutterOf(text: string): (range: Range) => string {
  // Without astral characters code points and UTF-16 units count alike, and nothing need be split up.
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return ({ start, end }) => text.slice(start, end);
  const letters = Array.from(text);
  return ({ start, end }) => letters.slice(start, end).join('');
}

/** The length of a text in code points. */
export function lengthOf(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; length++) index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  return length;
}
