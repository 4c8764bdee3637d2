import type { Range } from './span.ts';

/** Where in a list of stretches, which follow each other, the one is that holds this code point; -1 when none does. */
export function stretchAt(stretches: readonly Range[], codePoint: number): number {
  let [low, high] = [0, stretches.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (stretch === undefined || codePoint < stretch.start) high = middle - 1;
    else if (codePoint >= stretch.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
