/** Turns UTF-16 offsets of a text into code point offsets, as the W3C Web Annotation Data Model counts them. */
export function codePointOffsets(text: string): (utf16: number) => number {
  const highSurrogates: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) highSurrogates.push(index);
  if (highSurrogates.length === 0) return (utf16) => utf16;
  return (utf16) => utf16 - countBelow(highSurrogates, utf16);
}

/** How many of the ascending numbers are smaller than the limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
