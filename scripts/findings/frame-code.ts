import { codeFrameColumns } from '@babel/code-frame';
import type { Point, Position } from 'unist';
import { showPlainly } from './show-plainly.ts';

declare module '@babel/code-frame' {
  interface BabelCodeFrameOptions {
    /** The number of the first line; since 7.26, not yet in the types. */
    startLine?: number;
  }
}

// A raw text may be one line of megabytes.
const widthColumns = 96;
const leadColumns = 32;

/**
 * The lines around a place with their numbers, its first line underlined. Long lines are cropped around it, to one
 * window for all lines; control characters are shown, not sent. Empty when the place lies outside the text.
 */
export function frameCode(lines: readonly string[], place: Point | Position): string {
  const { start, end } = 'start' in place ? place : { start: place, end: place };
  if (start.line < 1 || start.line > lines.length) return '';

  const firstLine = Math.max(1, start.line - 2);
  const lastLine = Math.min(lines.length, start.line + 1);
  const cropped = Math.max(0, start.column - 1 - leadColumns);
  const shown = lines.slice(firstLine - 1, lastLine).map((line) => cropLine(line, cropped));

  const lineEnd = (shown[start.line - firstLine]?.length ?? 0) + 1;
  const column = start.column - cropped;
  const endColumn = end.line === start.line ? Math.min(end.column - cropped, lineEnd) : lineEnd;
  return codeFrameColumns(
    shown.join('\n'),
    { start: { line: start.line, column }, end: { line: start.line, column: Math.max(column, endColumn) } },
    { startLine: firstLine, linesAbove: start.line - firstLine, linesBelow: lastLine - start.line },
  );
}

function cropLine(line: string, from: number): string {
  const stretch = showPlainly(line.slice(from, from + widthColumns));
  const opened = from > 0 && line !== '' ? `…${stretch.slice(1)}` : stretch;
  return line.length > from + widthColumns ? `${opened}…` : opened;
}
