import type { Dossier } from '../../src/schemas/dossier.ts';

type Listed = 'sources' | 'calls' | 'themes' | 'people' | 'publishers' | 'determinations';

/** The entries of a dossier by id. */
export type DossierIndex = { readonly [List in Listed]: ReadonlyMap<string, Dossier[List][number]> };

/** Reads each list once: what is asked for by id is asked for thousands of times. */
export function indexDossier(dossier: Dossier): DossierIndex {
  return {
    sources: byId(dossier.sources),
    calls: byId(dossier.calls),
    themes: byId(dossier.themes),
    people: byId(dossier.people),
    publishers: byId(dossier.publishers),
    determinations: byId(dossier.determinations),
  };
}

function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
