import type { Span } from '../../../src/schemas/span.ts';
import type { TextReading } from '../read-text.ts';
import { codePointOffsets } from './code-point-offsets.ts';

/** The span, in code points and with its words, of a UTF-16 range of a source. */
export type SpanMaker = (source: string, range: { start: number; end: number }) => Span;

/** Throws when asked for a source that was not read. */
export function makeSpanMaker(readings: readonly TextReading[]): SpanMaker {
  const sources = new Map(
    readings.map(({ text }) => [text.id, { text: text.text, toCodePoints: codePointOffsets(text.text) }]),
  );
  return (id, { start, end }) => {
    const source = sources.get(id);
    if (source === undefined) throw new Error(`No text has the id ${id}.`);
    return {
      source: id,
      start: source.toCodePoints(start),
      end: source.toCodePoints(end),
      exact: source.text.slice(start, end),
    };
  };
}
