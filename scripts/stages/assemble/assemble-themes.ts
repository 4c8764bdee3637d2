import type { Theme, ThemeEntry } from '../../../src/schemas/theme.ts';
import type { TextReading } from '../read-text.ts';
import type { CallInBrief } from './index-calls.ts';
import { copySpan } from './copy-span.ts';
import type { SpanMaker } from './span-maker.ts';

/** The themes in the form of the JSON contract, as themes.yaml orders them. */
export function assembleThemes(
  entries: readonly ThemeEntry[],
  readings: readonly TextReading[],
  calls: readonly CallInBrief[],
  spans: SpanMaker,
): Theme[] {
  const sources = new Map<string, Theme['sources']>(entries.map(({ id }) => [id, []]));
  const copied = new Map<string, string>();
  for (const { text, themes } of readings) {
    for (const [theme, hits] of Map.groupBy(themes, (hit) => hit.theme))
      sources.get(theme)?.push({ id: text.id, evidence: hits.map((hit) => copySpan(spans(text.id, hit), copied)) });
  }
  return entries.map((entry) => ({
    ...entry,
    calls: calls.flatMap((call) =>
      call.themes.filter(({ id }) => id === entry.id).map(({ evidence }) => ({ id: call.id, evidence })),
    ),
    sources: sources.get(entry.id) ?? [],
  }));
}
