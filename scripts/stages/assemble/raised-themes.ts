import type { Call } from '../../../src/schemas/call.ts';
import type { Claim } from '../../../src/schemas/claim.ts';
import type { Range, Span } from '../../../src/schemas/span.ts';
import type { ThemeEntry } from '../../../src/schemas/theme.ts';
import type { IdentifiedCall } from '../assign-call-ids.ts';
import { firstIndex } from '../calls/marks-between.ts';
import type { ThemeHit } from '../find-themes.ts';
import type { TextReading } from '../text-reading.ts';
import type { SpanMaker } from './span-maker.ts';

/** What was raised in a call, with the terms that show it, and what its sources only mention, each with the first term. */
export function raisedThemes(
  { tellings }: IdentifiedCall,
  claims: readonly Claim[],
  themeEntries: readonly Pick<ThemeEntry, 'id'>[],
  spans: SpanMaker,
): Pick<Call, 'themes' | 'mentionedThemes'> {
  const readings = new Set(tellings.map(({ reading }) => reading));
  const inSources = [...readings].map((reading) => termsIn(reading, spans));
  const raised = Map.groupBy(claims, ({ theme }) => theme);
  const themes = themeEntries.flatMap(({ id }) => {
    const evidence = (raised.get(id) ?? []).map((claim) => claim.evidence);
    if (evidence.length === 0) return [];
    const bySource = Map.groupBy(evidence, ({ source }) => source);
    const words = inSources.flatMap(({ source, terms }) => within(terms.get(id) ?? [], bySource.get(source) ?? []));
    return [{ id, evidence, words }];
  });
  const mentionedThemes = themeEntries.flatMap(({ id }) => {
    const words = raised.has(id) ? [] : inSources.flatMap(({ terms }) => terms.get(id)?.[0] ?? []);
    return words.length === 0 ? [] : [{ id, words }];
  });
  return { themes, mentionedThemes };
}

/** The terms of a source by theme, in order. */
interface TermsInSource {
  source: string;
  terms: ReadonlyMap<string, readonly Span[]>;
}

function termsIn({ text: { id: source }, themes }: TextReading, spans: SpanMaker): TermsInSource {
  // One text may tell of many calls.
  if (known?.themes === themes) return known.inSource;
  const terms = new Map<string, Span[]>();
  for (const { theme, ...range } of themes) {
    const others = terms.get(theme);
    if (others) others.push(spans(source, range));
    else terms.set(theme, [spans(source, range)]);
  }
  const inSource = { source, terms };
  known = { themes, inSource };
  return inSource;
}

let known: { themes: readonly ThemeHit[]; inSource: TermsInSource } | null = null;

/** The terms, which are in order, that stand in one of the ranges. */
function within(terms: readonly Span[], ranges: readonly Range[]): readonly Span[] {
  const ordered = ranges.toSorted((a, b) => a.start - b.start);
  const first = ordered[0]?.start ?? 0;
  const last = ranges.reduce((most, { end }) => Math.max(most, end), 0);
  let next = 0;
  let reach = 0;
  return terms
    .slice(
      firstIndex(terms, ({ start }) => start >= first),
      firstIndex(terms, ({ start }) => start >= last),
    )
    .filter(({ start, end }) => {
      for (let at = ordered[next]; at !== undefined && at.start <= start; at = ordered[++next]) {
        reach = Math.max(reach, at.end);
      }
      return end <= reach;
    });
}
