import type { Range } from '../../src/schemas/span.ts';

/** Ranges, each with two words of a small vocabulary (ids, kinds), as four numbers each: a list of objects takes several times as much memory. */
export type FoldedRanges<Label extends string> = Int32Array & { readonly holds?: Label };

const words: string[] = [];
const numbers = new Map<string, number>();

export function foldRanges<T extends Range, Label extends string>(
  ranges: readonly T[],
  labelsOf: (range: T) => readonly [string, Label],
): FoldedRanges<Label> {
  const folded = new Int32Array(ranges.length * 4);
  for (const [index, range] of ranges.entries()) {
    const [first, second] = labelsOf(range);
    folded.set([range.start, range.end, numberOf(first), numberOf(second)], index * 4);
  }
  return folded;
}

/** The ranges in their order, each as `make` puts it together again. */
export function unfoldRanges<T, Label extends string>(
  folded: FoldedRanges<Label>,
  make: (range: Range, first: string, second: Label) => T,
): T[] {
  const ranges: T[] = [];
  for (let at = 0; at < folded.length; at += 4) {
    const range = { start: folded[at] ?? 0, end: folded[at + 1] ?? 0 };
    ranges.push(make(range, words[folded[at + 2] ?? 0] ?? '', (words[folded[at + 3] ?? 0] ?? '') as Label));
  }
  return ranges;
}

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, words.length);
  return words.push(word) - 1;
}
