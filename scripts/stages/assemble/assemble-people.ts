import type { Call } from '../../../src/schemas/call.ts';
import type { Person } from '../../../src/schemas/person.ts';
import type { Source } from '../../../src/schemas/source.ts';
import type { DossierFolder } from '../read-dossier.ts';

/** The people in the form of the JSON contract, as people.yaml orders them. */
export function assemblePeople(
  { people, settings }: DossierFolder,
  sources: readonly Source[],
  calls: readonly Call[],
): Person[] {
  return people.map((entry) => {
    const principalOf = settings.sides.find(({ principals }) => principals.includes(entry.id));
    const voiceOf = settings.sides.find(({ voices }) => voices.includes(entry.id));
    const said = sources.flatMap(({ id: source, quotations }) =>
      quotations.filter(({ speaker }) => speaker?.person === entry.id).map(({ id }) => ({ source, id })),
    );
    return {
      ...entry,
      side: (principalOf ?? voiceOf)?.id ?? null,
      part: principalOf ? 'principal' : voiceOf ? 'voice' : null,
      calls: calls
        .filter(
          ({ participants, claims }) =>
            participants.includes(entry.id) || claims.some(({ saidBy }) => saidBy === entry.id),
        )
        .map(({ id }) => id),
      quotations: said,
      sources: sources.filter((source) => source.people.includes(entry.id)).map(({ id }) => id),
    };
  });
}
