import type { ThemeEntry } from '../../src/schemas/theme.ts';
import type { Report } from '../report.ts';
import { firstIndex } from './calls/marks-between.ts';
import type { ThemeHit } from './find-themes.ts';
import { foldReading, openReading } from './fold-reading.ts';
import { quoteOnce } from './decisions/quote-once.ts';
import { writeStanza } from './decisions/write-stanza.ts';
import { makePlaces } from './make-places.ts';
import type { TextReading } from './text-reading.ts';

/** A passage shows a theme when its terms weigh as much as one that is the theme's own and stands in every text. */
const BAR = 1;

/**
 * Leaves to each passage the themes whose terms in it weigh enough. A term weighs 1 when it stands in every text of the dossier, up to
 * 1.5 the rarer it is, and that by as many as there are themes that share it; the same term counts once in a passage. So a term of
 * one theme suffices by itself, and one that two themes share needs another beside it. Statements on a theme
 * whose words are left out go with them; each such passage is a note.
 */
export function weighThemes(
  readings: readonly TextReading[],
  themes: readonly ThemeEntry[],
  report: Report,
): TextReading[] {
  const sharedBy = countThemes(themes);
  // A term of one theme suffices by itself.
  const isShared = ({ term }: ThemeHit) => (sharedBy.get(keyOf(term)) ?? 1) > 1;
  if (sharedBy.values().every((count) => count === 1)) return [...readings];
  const weightOf = weighTerms(readings, sharedBy);
  return readings.map((reading) => {
    if (!reading.themes.some(isShared)) return reading;
    const kept = keepHeavy(reading, weightOf, report);
    if (kept.length === reading.themes.length) return reading;
    const byTheme = Map.groupBy(kept, ({ theme }) => theme);
    const isKept = (theme: string | undefined, { start, end }: { start: number; end: number }) => {
      if (theme === undefined) return true;
      const hits = byTheme.get(theme) ?? [];
      const first = hits[firstIndex(hits, (hit) => hit.start >= start)];
      return first !== undefined && first.end <= end;
    };
    const calls = reading.calls.map((call) => ({
      ...call,
      statements: call.statements.filter(({ theme, evidence }) => isKept(theme, evidence)),
    }));
    const { text, publisher, published, decided, genre, people, dates, quotations, signals, earlier } = reading;
    const found = { text, publisher, published, decided, genre, people, dates, quotations, signals, earlier };
    return openReading(foldReading({ ...found, themes: kept, calls }), text);
  });
}

/** How many themes share each term. */
function countThemes(themes: readonly ThemeEntry[]): Map<string, number> {
  const sharedBy = new Map<string, number>();
  for (const { terms } of themes) {
    for (const term of new Set(terms.map(keyOf))) sharedBy.set(term, (sharedBy.get(term) ?? 0) + 1);
  }
  return sharedBy;
}

/** What a term weighs for any of its themes. */
function weighTerms(readings: readonly TextReading[], sharedBy: ReadonlyMap<string, number>): (term: string) => number {
  const texts = new Map<string, number>();
  for (const reading of readings) {
    for (const term of new Set(reading.themes.map((hit) => hit.term))) texts.set(term, (texts.get(term) ?? 0) + 1);
  }
  const all = readings.length;
  return (term) => {
    const rarity = all > 1 ? Math.log(all / (texts.get(term) ?? all)) / Math.log(all) : 0;
    return (1 + rarity / 2) / (sharedBy.get(keyOf(term)) ?? 1);
  };
}

function keyOf(term: string): string {
  return term.toLowerCase();
}

function keepHeavy({ text, themes }: TextReading, weightOf: (term: string) => number, report: Report): ThemeHit[] {
  let passage = 0;
  const byPassage = Map.groupBy(themes, ({ start, theme }) => {
    while ((text.kept[passage]?.end ?? Infinity) <= start) passage++;
    return `${String(passage)} ${theme}`;
  });
  const light = new Set<ThemeHit>();
  for (const hits of byPassage.values()) {
    const weight = new Set(hits.map(({ term }) => term)).values().reduce((sum, term) => sum + weightOf(term), 0);
    if (weight >= BAR || hits.some(({ determination }) => determination !== undefined)) continue;
    for (const hit of hits) light.add(hit);
    const [first] = hits;
    if (first !== undefined) report.add(tooLight(text, first));
  }
  return light.size === 0 ? themes : themes.filter((hit) => !light.has(hit));
}

function tooLight({ id, file, text }: TextReading['text'], { theme, start, end }: ThemeHit) {
  const words = text.slice(start, end);
  return {
    rule: 'theme-unsure' as const,
    severity: 'note' as const,
    file,
    place: makePlaces(text)({ start, end }),
    reason: `“${words}” is a term of several themes, and nothing else in the passage shows ${theme}: it is left out there.`,
    actual: words,
    fix: `If it is about ${theme}, add to determinations.yaml: ${writeStanza({
      id: `theme-in-${id}`,
      decides: 'theme',
      source: id,
      quote: quoteOnce(text, { start, end }),
      value: { theme, shown: true },
    })}`,
  };
}
