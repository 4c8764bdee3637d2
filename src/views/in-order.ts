import { narrowView } from '../reads/narrow-view.ts';
import type { Dossier } from '../schemas/dossier.ts';
import { findById } from './find-by-id.ts';

type Ordered = 'calls' | 'themes' | 'people';

/** The entries of these ids, each once, in the dossier's order; those that it does not have are left out. */
export function inOrder<List extends Ordered>(
  dossier: Pick<Dossier, List>,
  list: List,
  ids: Iterable<string>,
): Dossier[List][number][] {
  const placeOf = placesOf[list] as (dossier: Pick<Dossier, List>, id: string) => number;
  return [...new Set(ids)]
    .flatMap((id) => findById<Dossier[List][number]>(dossier[list], id) ?? [])
    .map((entry) => ({ entry, place: placeOf(dossier, entry.id) }))
    .sort((a, b) => a.place - b.place)
    .map(({ entry }) => entry);
}

/** How many entries of a list stand before the one of that id. */
const placesOf = {
  calls: narrowView('place-of-call', ({ calls }: Pick<Dossier, 'calls'>, id) => placeIn(calls, id)),
  themes: narrowView('place-of-theme', ({ themes }: Pick<Dossier, 'themes'>, id) => placeIn(themes, id)),
  people: narrowView('place-of-person', ({ people }: Pick<Dossier, 'people'>, id) => placeIn(people, id)),
};

function placeIn(entries: readonly { id: string }[], id: string): number {
  return entries.findIndex((entry) => entry.id === id);
}
