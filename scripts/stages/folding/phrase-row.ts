import type { Range } from '../../../src/schemas/span.ts';

/** Words of a text by their place; their letters only where they are not those that stand there. */
export type PhraseRow = readonly [start: number, end: number, letters?: string];

type Phrase = Range & { text: string };

export function phraseRow({ start, end, text: letters }: Phrase, text: string): PhraseRow {
  return text.slice(start, end) === letters ? [start, end] : [start, end, letters];
}

export function phraseOfRow([start, end, letters]: PhraseRow, text: string): Phrase {
  return { text: letters ?? text.slice(start, end), start, end };
}
