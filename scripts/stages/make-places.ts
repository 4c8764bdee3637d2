import type { Point } from 'unist';
import type { Range } from '../../src/schemas/span.ts';

/** Gives the place of a range of `text`, as findings name places; the lines are counted once, when the first is asked for. */
export function makePlaces(text: string): (range: Range) => { start: Point; end: Point } {
  let starts: number[] | null = null;
  const pointAt = (offset: number): Point => {
    starts ??= lineStarts(text);
    const line = lineOf(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1, offset };
  };
  return ({ start, end }) => ({ start: pointAt(start), end: pointAt(end) });
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/gu), ({ 0: lineEnd, index }) => index + lineEnd.length)];
}

/** 1-based: how many lines begin at or before `offset`. */
function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
