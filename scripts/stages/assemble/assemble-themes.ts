import { theme as themeSchema, type Theme, type ThemeEntry } from '../../../src/schemas/theme.ts';
import type { TextReading } from '../read-text.ts';
import { FoldedList } from './folded-list.ts';
import { remade } from './remade.ts';
import type { SpanMaker } from './span-maker.ts';

/** The themes in the form of the JSON contract, as themes.yaml orders them, made one by one. `callsOn`: the calls that raised each. */
export function assembleThemes(
  entries: readonly ThemeEntry[],
  readings: readonly TextReading[],
  callsOn: ReadonlyMap<string, Iterable<Theme['calls'][number]>>,
  spans: SpanMaker,
): Iterable<Theme> {
  const sources = new Map(entries.map(({ id }) => [id, new FoldedList<Theme['sources'][number]>()]));
  for (const { text, themes } of readings) {
    for (const [theme, hits] of Map.groupBy(themes, (hit) => hit.theme))
      sources.get(theme)?.push({ id: text.id, evidence: hits.map((hit) => spans(text.id, hit)) });
  }
  return remade(entries, (entry) =>
    themeSchema.parse({
      ...entry,
      calls: [...(callsOn.get(entry.id) ?? [])],
      sources: [...(sources.get(entry.id) ?? [])],
    }),
  );
}
