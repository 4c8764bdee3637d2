import type { Point } from 'unist';

/** Where an offset (UTF-16) stands in a text: 1-based line and column, for a finding. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/u);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset };
}
