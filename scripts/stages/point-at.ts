import type { Point } from 'unist';

/** Line and column, from 1, of a place in a text. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/u);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset };
}
