import { dossier as dossierSchema, type Dossier } from '../../src/schemas/dossier.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { Call } from '../../src/schemas/call.ts';
import { newestFirst } from '../../src/schemas/newest-first.ts';
import type { Person } from '../../src/schemas/person.ts';
import type { Theme } from '../../src/schemas/theme.ts';
import { assembleCalls } from './assemble/assemble-calls.ts';
import { assemblePeople } from './assemble/assemble-people.ts';
import { assembleSources } from './assemble/assemble-sources.ts';
import { ThemeStream } from './assemble/assemble-themes.ts';
import type { DossierParts } from './assemble/dossier-parts.ts';

/** What of a dossier is held whole. */
export type DossierFrame = Omit<Dossier, 'sources' | 'calls' | 'themes'>;

/**
 * A dossier whose calls, sources and themes are made one by one each time they are gone through: all of them at once would fill the memory.
 * Sources need to know of all calls, and people and themes of all calls and sources; so who goes through the parts in this order has each of
 * them made once.
 */
export interface DossierStream extends DossierFrame {
  sources: Iterable<Source>;
  calls: Iterable<Call>;
  themes: Iterable<Theme>;
}

/** The dossier in the form of the JSON contract: offsets in code points, everything linked both ways, keys in the schema's order. */
export function assembleDossier(parts: DossierParts): DossierStream {
  const { folder, readings } = parts;
  const { settings, publishers, determinations, knownCalls, reviews, corrections } = folder;
  const calls = assembleCalls(parts.calls, parts);
  const sources = assembleSources(readings, calls, parts);
  const themes = new ThemeStream(folder.themes, calls, sources);
  let people: Person[] | null = null;
  const rest = dossierSchema.parse({
    schemaVersion: 1,
    ...settings,
    sources: [],
    calls: [],
    themes: [],
    people: [],
    publishers,
    determinations,
    knownCalls,
    reviews,
    corrections: newestFirst(corrections),
  });
  return {
    ...rest,
    sources,
    calls,
    themes,
    get people() {
      people ??= dossierSchema.shape.people.parse(assemblePeople(folder, sources.index, calls.index.inBrief));
      return people;
    },
  };
}
