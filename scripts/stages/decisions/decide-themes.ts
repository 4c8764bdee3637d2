import type { Decision, Determination } from '../../../src/schemas/determination.ts';
import type { Report } from '../../report.ts';
import type { ThemeHit } from '../find-themes.ts';
import { findQuoted } from './find-quoted.ts';
import { overlaps } from './overlaps.ts';
import { reportIdle } from './report-idle.ts';

/** The words of themes with those that the editor added, and without those that they took out, in order. */
export function decideThemes(
  hits: readonly ThemeHit[],
  text: string,
  determinations: readonly Determination[],
  report: Report,
): ThemeHit[] {
  let decided = [...hits];
  for (const entry of determinations)
    if (entry.decides === 'theme') decided = decideTheme(decided, text, entry, report);
  return decided.sort((a, b) => a.start - b.start || b.end - a.end);
}

function decideTheme(hits: readonly ThemeHit[], text: string, entry: Decision<'theme'>, report: Report): ThemeHit[] {
  const { id, quote, value } = entry;
  const place = findQuoted(text, quote);
  if (place === null) return [...hits];
  const isMeant = (hit: ThemeHit) => hit.theme === value.theme && overlaps(hit, place);
  if (hits.some(isMeant) === value.shown) {
    reportIdle(
      entry,
      value.shown ? 'a term of the theme stands in its words.' : 'no term of the theme stands in them.',
      report,
    );
  }
  const others = hits.filter((hit) => !isMeant(hit));
  return value.shown ? [...others, { theme: value.theme, term: quote, ...place, determination: id }] : others;
}
