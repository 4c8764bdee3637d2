import { theme as themeSchema, type Theme, type ThemeEntry } from '../../../src/schemas/theme.ts';
import type { CallStream } from './assemble-calls.ts';
import type { SourceStream } from './assemble-sources.ts';
import { FoldedList } from './folded-list.ts';

/** A theme whose lists are folded. */
export interface FoldedTheme extends ThemeEntry {
  calls: FoldedList<Theme['calls'][number]>;
  sources: FoldedList<Theme['sources'][number]>;
}

/** The themes in the form of the JSON contract, as themes.yaml orders them, made one by one each time they are gone through. */
export class ThemeStream implements Iterable<Theme> {
  readonly entries: readonly ThemeEntry[];
  readonly #calls: CallStream;
  readonly #sources: SourceStream;

  constructor(entries: readonly ThemeEntry[], calls: CallStream, sources: SourceStream) {
    this.entries = entries;
    this.#calls = calls;
    this.#sources = sources;
  }

  *[Symbol.iterator](): Generator<Theme> {
    for (const theme of this.folded()) {
      yield themeSchema.parse({ ...theme, calls: [...theme.calls], sources: [...theme.sources] });
    }
  }

  /** The same without opening their lists, each item of which was compared with its text when it was made. */
  *folded(): Generator<FoldedTheme> {
    for (const entry of this.entries) {
      const calls = this.#calls.index.onTheme.get(entry.id) ?? new FoldedList();
      const sources = this.#sources.index.onTheme.get(entry.id) ?? new FoldedList();
      yield { ...themeSchema.parse({ ...entry, calls: [], sources: [] }), calls, sources };
    }
  }
}
