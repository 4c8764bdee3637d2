import { theme as themeSchema, type Theme, type ThemeEntry } from '../../../src/schemas/theme.ts';
import type { CallStream } from './assemble-calls.ts';
import type { SourceStream } from './assemble-sources.ts';
import { remade } from './remade.ts';

/** The themes in the form of the JSON contract, as themes.yaml orders them, made one by one. */
export function assembleThemes(
  entries: readonly ThemeEntry[],
  calls: CallStream,
  sources: SourceStream,
): Iterable<Theme> {
  return remade(entries, (entry) =>
    themeSchema.parse({
      ...entry,
      calls: [...(calls.index.onTheme.get(entry.id) ?? [])],
      sources: [...(sources.index.onTheme.get(entry.id) ?? [])],
    }),
  );
}
