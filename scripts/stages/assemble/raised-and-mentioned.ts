import type { Call } from '../../../src/schemas/call.ts';
import type { Claim } from '../../../src/schemas/claim.ts';
import type { Span } from '../../../src/schemas/span.ts';
import type { IdentifiedCall } from '../assign-call-ids.ts';
import { firstIndex } from '../calls/marks-between.ts';
import type { ThemeHit } from '../find-themes.ts';
import type { TextReading } from '../read-text.ts';
import type { DossierParts } from './dossier-parts.ts';

export type ThemesOfCall = (call: IdentifiedCall, claims: readonly Claim[]) => Pick<Call, 'themes' | 'mentionedThemes'>;

/**
 * Tells of each call what was raised in it, with the terms that show it, and what its sources only mention. The terms of a text
 * are arranged by theme once, and looked up from the words of each claim: one text may tell of very many calls.
 */
export function raisedAndMentioned({ folder, spans }: Pick<DossierParts, 'folder' | 'spans'>): ThemesOfCall {
  const arranged = new WeakMap<TextReading, ReadonlyMap<string, readonly ThemeHit[]>>();
  return ({ tellings }, claims) => {
    const readings = [...new Set(tellings.map(({ reading }) => reading))];
    const raised = Map.groupBy(claims, ({ theme }) => theme);
    const themes = folder.themes.flatMap(({ id }) => {
      const evidence = (raised.get(id) ?? []).map((claim) => claim.evidence);
      if (evidence.length === 0) return [];
      const bySource = Map.groupBy(evidence, ({ source }) => source);
      const words = readings.flatMap((reading) => termsWithin(reading, id, bySource.get(reading.text.id) ?? []));
      return { id, evidence, words };
    });
    const mentionedThemes = folder.themes.flatMap(({ id }) => {
      if (raised.has(id)) return [];
      const words = readings.flatMap((reading) => {
        const first = hitsOf(reading).get(id)?.[0];
        return first === undefined ? [] : spanOf(reading, first);
      });
      return words.length === 0 ? [] : { id, words };
    });
    return { themes, mentionedThemes };
  };

  /** The terms of a theme that lie within some of the evidence, in order, each once. */
  function termsWithin(reading: TextReading, theme: string, evidence: readonly Span[]): Span[] {
    const hits = hitsOf(reading).get(theme) ?? [];
    const found: Span[] = [];
    let next = 0;
    for (const { start, end } of evidence.toSorted((a, b) => a.start - b.start)) {
      next = Math.max(
        next,
        firstIndex(hits, (hit) => spanOf(reading, hit).start >= start),
      );
      for (let hit = hits[next]; hit !== undefined; hit = hits[++next]) {
        const span = spanOf(reading, hit);
        if (span.end > end) break;
        found.push(span);
      }
    }
    return found;
  }

  function hitsOf(reading: TextReading): ReadonlyMap<string, readonly ThemeHit[]> {
    const known = arranged.get(reading);
    if (known !== undefined) return known;
    const made = Map.groupBy(reading.themes, ({ theme }) => theme);
    arranged.set(reading, made);
    return made;
  }

  function spanOf({ text }: TextReading, hit: ThemeHit): Span {
    return spans(text.id, hit);
  }
}
