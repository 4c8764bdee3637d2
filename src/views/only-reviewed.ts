import type { Dossier } from '../schemas/dossier.ts';
import { uncoveredCalls } from './calls/uncovered-calls.ts';

/** The dossier without the calls that no editor has reviewed, and without anything that leads to them or tells of them. */
export function onlyReviewed(dossier: Dossier): Dossier {
  const [shown, hidden] = [true, false].map((isReviewed) =>
    dossier.calls.filter(({ review }) => (review !== null) === isReviewed),
  );
  const calls = shown ?? [];
  const ids = new Set(calls.map(({ id }) => id));
  const among = (all: readonly string[]) => all.filter((id) => ids.has(id));
  const decided = new Set(calls.flatMap(({ determinations }) => determinations));
  const hiddenDecisions = new Set(
    hidden?.flatMap(({ determinations }) => determinations).filter((id) => !decided.has(id)),
  );
  // A known call that an unreviewed one covers is not uncovered.
  const uncovered = new Set(uncoveredCalls(dossier).map(({ text }) => text));
  const wouldSeemUncovered = new Set(uncoveredCalls({ ...dossier, calls }).map(({ text }) => text));
  const hiddenIds = new Set(hidden?.flatMap(({ id, formerIds }) => [id, ...formerIds]));
  const isHidden = (page: string) => {
    const [, kind, id = ''] = page.split('/');
    return kind === 'calls' && hiddenIds.has(id);
  };
  return {
    ...dossier,
    calls,
    sources: dossier.sources.map((source) => ({
      ...source,
      calls: among(source.calls),
      quotations: source.quotations.map((quotation) => ({ ...quotation, calls: among(quotation.calls) })),
      cited: source.cited
        .map((range) => ({ ...range, calls: among(range.calls) }))
        .filter((range) => range.calls.length > 0 || range.themes.length > 0),
    })),
    themes: dossier.themes.map((theme) => ({ ...theme, calls: theme.calls.filter(({ id }) => ids.has(id)) })),
    people: dossier.people.map((person) => ({ ...person, calls: among(person.calls) })),
    corrections: dossier.corrections
      .map((correction) => ({ ...correction, pages: correction.pages.filter((page) => !isHidden(page)) }))
      .filter(({ pages }) => pages.length > 0),
    determinations: dossier.determinations.filter(({ id }) => !hiddenDecisions.has(id)),
    knownCalls: dossier.knownCalls.filter(({ text }) => uncovered.has(text) || !wouldSeemUncovered.has(text)),
  };
}
