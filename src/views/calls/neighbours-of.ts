import { narrowView } from '../../reads/narrow-view.ts';
import type { Dossier } from '../../schemas/dossier.ts';

/** Where an entry stands among the others of its list. Throws when it is not among them. */
export function neighboursOf<Entry extends { id: string }>(
  entries: readonly Entry[],
  id: string,
): { previous: Entry | null; next: Entry | null; place: number; count: number } {
  const index = placesIn(entries).get(id);
  if (index === undefined) throw new RangeError(`\`${id}\` is not among them.`);
  return {
    previous: entries[index - 1] ?? null,
    next: entries[index + 1] ?? null,
    place: index + 1,
    count: entries.length,
  };
}

/** The ids of a call's neighbours in the dossier, and where it stands among all. */
export const neighboursOfCall = narrowView('neighbours-of-call', ({ calls }: Pick<Dossier, 'calls'>, id) =>
  idsOf(neighboursOf(calls, id)),
);

/** The same of a source. */
export const neighboursOfSource = narrowView('neighbours-of-source', ({ sources }: Pick<Dossier, 'sources'>, id) =>
  idsOf(neighboursOf(sources, id)),
);

/** The ids of at most `MOST_AROUND` calls in a row with that one among them. */
export const callsAround = narrowView('calls-around', ({ calls }: Pick<Dossier, 'calls'>, id) =>
  windowAround(calls, id, MOST_AROUND).map((call) => call.id),
);

/** How many calls `callsAround` gives at most. */
export const MOST_AROUND = 9;

/** At most `size` entries in a row with that one among them, as near to their middle as the list allows. */
export function windowAround<Entry extends { id: string }>(
  entries: readonly Entry[],
  id: string,
  size: number,
): Entry[] {
  const index = neighboursOf(entries, id).place - 1;
  const start = Math.max(0, Math.min(index - Math.floor(size / 2), entries.length - size));
  return entries.slice(start, start + size);
}

const places = new WeakMap<readonly { id: string }[], Map<string, number>>();

/** Counted once for all that ask. */
function placesIn(entries: readonly { id: string }[]): Map<string, number> {
  const known = places.get(entries) ?? new Map(entries.map(({ id }, place) => [id, place]));
  places.set(entries, known);
  return known;
}

function idsOf({ previous, next, place, count }: ReturnType<typeof neighboursOf>) {
  return { previous: previous?.id ?? null, next: next?.id ?? null, place, count };
}
