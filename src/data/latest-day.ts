import type { Call } from '../schemas/call.ts';
import type { Dossier } from '../schemas/dossier.ts';
import type { Source } from '../schemas/source.ts';

/** The latest of some days in ISO 8601; null when there is none. */
export function latestDay(days: Iterable<string | null | undefined>): string | null {
  let latest: string | null = null;
  for (const day of days) if (day != null && (latest === null || day > latest)) latest = day;
  return latest;
}

/** The latest day of a text: its retrieval, or the first day on which it can have been published. */
export function dayOfSource({ published, retrieved }: Pick<Source, 'published' | 'retrieved'>): string | null {
  return latestDay([published.min, retrieved]);
}

/**
 * The day on which something about a call was last new, by call: the latest among its sources' publication and retrieval,
 * the determinations about it, and the corrections of its page. Null where none of these has a day. No clock is read.
 */
export function daysOfCalls(dossier: Dossier): Map<string, string | null> {
  const sources = new Map(dossier.sources.map((source) => [source.id, dayOfSource(source)]));
  const determinations = new Map(dossier.determinations.map(({ id, on }) => [id, on]));
  const corrections = new Map<string, string | null>();
  for (const { pages, on } of dossier.corrections) {
    for (const page of pages) corrections.set(page, latestDay([corrections.get(page), on]));
  }
  const dayOf = ({ id, formerIds, sources: own, determinations: decided }: Call) =>
    latestDay([
      ...own.map((source) => sources.get(source.id)),
      ...decided.map((decision) => determinations.get(decision)),
      ...[id, ...formerIds].map((each) => corrections.get(`/calls/${each}/`)),
    ]);
  return new Map(dossier.calls.map((call) => [call.id, dayOf(call)]));
}

/** The latest day in the whole dossier: of a version, a text, a determination or a correction; null when there is none. */
export function dayOfDossier({ released, sources, determinations, corrections }: Dossier): string | null {
  return latestDay([
    released,
    ...sources.map(dayOfSource),
    ...determinations.map(({ on }) => on),
    ...corrections.map(({ on }) => on),
  ]);
}
