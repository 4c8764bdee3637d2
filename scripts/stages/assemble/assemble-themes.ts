import type { Call } from '../../../src/schemas/call.ts';
import type { Theme, ThemeEntry } from '../../../src/schemas/theme.ts';
import type { TextReading } from '../read-text.ts';
import type { SpanMaker } from './span-maker.ts';

/** The themes in the form of the JSON contract, as themes.yaml orders them. */
export function assembleThemes(
  entries: readonly ThemeEntry[],
  readings: readonly TextReading[],
  calls: readonly Call[],
  spans: SpanMaker,
): Theme[] {
  return entries.map((entry) => ({
    ...entry,
    calls: calls.flatMap((call) =>
      call.themes.filter(({ id }) => id === entry.id).map(({ evidence }) => ({ id: call.id, evidence })),
    ),
    sources: readings.flatMap(({ text, themes }) => {
      const hits = themes.filter(({ theme }) => theme === entry.id);
      return hits.length === 0 ? [] : [{ id: text.id, evidence: hits.map((hit) => spans(text.id, hit)) }];
    }),
  }));
}
