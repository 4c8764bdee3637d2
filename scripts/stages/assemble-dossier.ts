import { dossier as dossierSchema, type Dossier } from '../../src/schemas/dossier.ts';
import { newestFirst } from '../../src/schemas/newest-first.ts';
import { assembleCalls } from './assemble/assemble-calls.ts';
import { assemblePeople } from './assemble/assemble-people.ts';
import { assembleSource } from './assemble/assemble-source.ts';
import { assembleThemes } from './assemble/assemble-themes.ts';
import type { DossierParts } from './assemble/dossier-parts.ts';

/** The dossier in the form of the JSON contract: offsets in code points, everything linked both ways, keys in the schema's order. */
export function assembleDossier({ folder, readings, calls: identified, originOf, spans }: DossierParts): Dossier {
  const { settings, publishers, determinations, knownCalls, corrections } = folder;
  const calls = assembleCalls(identified, { folder, readings, originOf, spans });
  const sources = readings.map((reading) => assembleSource(reading, calls, folder, spans));
  const themes = assembleThemes(folder.themes, readings, calls, spans);
  const people = assemblePeople(folder, sources, calls);
  return dossierSchema.parse({
    schemaVersion: 1,
    ...settings,
    sources,
    calls,
    themes,
    people,
    publishers,
    determinations,
    knownCalls,
    corrections: newestFirst(corrections),
  });
}
