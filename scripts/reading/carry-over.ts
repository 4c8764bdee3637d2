import type { Cache } from '../cache/cache.ts';
import { findThemes, indexThemes } from '../stages/find-themes.ts';
import { openMapped } from '../stages/map-text.ts';
import type { ReadingBasis } from '../stages/read-text.ts';
import type { RawText } from '../stages/reading/raw-text.ts';
import { extentOf } from '../stages/withholding/extent-of.ts';
import { keyReadings } from './key-readings.ts';

type Themes = ReadingBasis['themes'];

const KEY = 'themes';

/**
 * Finds what a text gave by the former words of the themes, where it would give the same by those of now: it has no word that a theme
 * gained or lost. So a word more or less costs the reading of those texts alone that have it. Keeps the words of now for the next run.
 */
export function carryOver(basis: ReadingBasis, cache: Cache): (raw: RawText) => Uint8Array | undefined {
  const now = basis.themes;
  const bytes = cache.get(KEY);
  const former = bytes && (JSON.parse(new TextDecoder().decode(bytes)) as ReadingBasis['themes']);
  cache.set(KEY, Buffer.from(JSON.stringify(now)));
  if (former === undefined || !differInWordsOnly(former, now)) return () => undefined;
  const gained = indexThemes(now.map((theme) => ({ ...theme, terms: termsWithout(theme, former) })));
  const lost = new Set(former.flatMap((theme) => termsWithout(theme, now).map((term) => `${theme.id} ${term}`)));
  const formerKeyOf = keyReadings({ ...basis, themes: former });
  const isDecided = new Set(basis.determinations.map(({ source }) => source));
  return (raw) => {
    // What was found there before is not all in what it gave.
    if (isDecided.has(raw.id) || extentOf(raw, basis.settings) === 'none') return undefined;
    const mapped = cache.get(formerKeyOf(raw));
    if (mapped === undefined) return undefined;
    const { text, themes } = openMapped(mapped, raw).reading;
    const isTouched = themes.some(({ theme, term }) => lost.has(`${theme} ${term}`));
    return isTouched || findThemes(text, gained).length > 0 ? undefined : mapped;
  };
}

/** Whether the themes are the same in the same order, and so are the words that both have. */
function differInWordsOnly(former: Themes, now: Themes): boolean {
  if (former.length !== now.length) return false;
  return former.every((theme, index) => {
    const other = now[index];
    if (other?.id !== theme.id) return false;
    const kept = theme.terms.filter((term) => other.terms.includes(term));
    return kept.join('\n') === other.terms.filter((term) => theme.terms.includes(term)).join('\n');
  });
}

function termsWithout({ id, terms }: Themes[number], themes: Themes): string[] {
  const known = themes.find((theme) => theme.id === id)?.terms ?? [];
  return terms.filter((term) => !known.includes(term));
}
