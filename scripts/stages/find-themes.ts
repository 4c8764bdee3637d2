import type { ThemeEntry } from '../../src/schemas/theme.ts';
import type { CleanText } from './clean-text.ts';

/** A word of a theme in the kept text. UTF-16 offsets. */
export interface ThemeHit {
  theme: string;
  start: number;
  end: number;
}

/** What find-themes looks words up in, made once for a dossier. */
export interface ThemeIndex {
  /** Matches any term; null when there are none. */
  anyTerm: RegExp | null;
  /** Themes by term, capitalised terms as they are and others in lower case. */
  themesOf: ReadonlyMap<string, readonly string[]>;
}

/** Terms with a capital match as they are ("Iran" is no part of "iranian"); others whatever their case. */
export function indexThemes(themes: readonly ThemeEntry[]): ThemeIndex {
  const themesOf = new Map<string, string[]>();
  for (const { id, terms } of themes) {
    for (const term of terms) themesOf.set(keyOf(term), [...(themesOf.get(keyOf(term)) ?? []), id]);
  }
  // The longest first, so that "Middle East" is not taken for another theme's "East".
  const all = [...themesOf.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const source = all.map((term) => RegExp.escape(term).replaceAll(/(?:\\x20|\s)+/gu, '\\s+')).join('|');
  return {
    anyTerm: all.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu'),
    themesOf,
  };
}

/** Every word of a theme in the kept passages, in order; one place may show several themes. */
export function findThemes(text: CleanText, { anyTerm, themesOf }: ThemeIndex): ThemeHit[] {
  if (anyTerm === null) return [];
  const hits: ThemeHit[] = [];
  for (const passage of text.kept) {
    const letters = text.text.slice(passage.start, passage.end);
    for (const match of letters.matchAll(anyTerm)) {
      const words = match[0].replaceAll(/\s+/gu, ' ');
      const themes = themesOf.get(words) ?? themesOf.get(words.toLowerCase()) ?? [];
      const start = passage.start + match.index;
      for (const theme of themes) hits.push({ theme, start, end: start + match[0].length });
    }
  }
  return hits;
}

function keyOf(term: string): string {
  return term.replaceAll(/\s+/gu, ' ');
}
