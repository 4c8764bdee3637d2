import type { Range } from '../../../src/schemas/span.ts';

/** Ranges, each with two words of a small vocabulary (ids, kinds): four numbers each, one after another. */
export interface RangeRows {
  words: string[];
  numbers: number[];
}

export function rangeRows<T extends Range>(
  ranges: readonly T[],
  labelsOf: (range: T) => readonly [string, string],
): RangeRows {
  const places = new Map<string, number>();
  const placeOf = (word: string): number => {
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    return place;
  };
  const numbers = ranges.flatMap((range) => [range.start, range.end, ...labelsOf(range).map(placeOf)]);
  return { words: [...places.keys()], numbers };
}

/** The ranges in their order, each as `make` puts it together again. */
export function rangesOfRows<T>(
  { words, numbers }: RangeRows,
  make: (range: Range, first: string, second: string) => T,
): T[] {
  const ranges: T[] = [];
  for (let at = 0; at < numbers.length; at += 4) {
    const range = { start: numbers[at] ?? 0, end: numbers[at + 1] ?? 0 };
    ranges.push(make(range, words[numbers[at + 2] ?? 0] ?? '', words[numbers[at + 3] ?? 0] ?? ''));
  }
  return ranges;
}
