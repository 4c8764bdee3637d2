import type { Span } from '../../../src/schemas/span.ts';
import type { TextReading } from '../text-reading.ts';
import { codePointOffsets } from './code-point-offsets.ts';
import { openTexts } from './open-texts.ts';

/** The span, in code points and with its words, of a UTF-16 range of a source. */
export type SpanMaker = (source: string, range: { start: number; end: number }) => Span;

/** Throws when asked for a source that was not read. */
export function makeSpanMaker(readings: readonly TextReading[]): SpanMaker {
  const open = openTexts(readings, (text) => ({ text, toCodePoints: codePointOffsets(text) }));
  return (id, { start, end }) => {
    const source = open(id);
    if (source === undefined) throw new Error(`No text has the id ${id}.`);
    const { text, toCodePoints } = source;
    return { source: id, start: toCodePoints(start), end: toCodePoints(end), exact: text.slice(start, end) };
  };
}
