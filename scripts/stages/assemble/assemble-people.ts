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
  const saidBy = Map.groupBy(
    sources.flatMap(({ id: source, quotations }) =>
      quotations.map(({ speaker, id }) => ({ person: speaker?.person ?? null, quotation: { source, id } })),
    ),
    ({ person }) => person,
  );
  const callsOf = Map.groupBy(
    calls.flatMap(({ id, participants, claims }) => {
      const present = new Set([...participants, ...claims.map((claim) => claim.saidBy)]);
      return [...present].map((person) => ({ person, id }));
    }),
    ({ person }) => person,
  );
  const sourcesOf = Map.groupBy(
    sources.flatMap(({ id, people: named }) => named.map((person) => ({ person, id }))),
    ({ person }) => person,
  );
  return people.map((entry) => {
    const principalOf = settings.sides.find(({ principals }) => principals.includes(entry.id));
    const voiceOf = settings.sides.find(({ voices }) => voices.includes(entry.id));
    return {
      ...entry,
      side: (principalOf ?? voiceOf)?.id ?? null,
      part: principalOf ? 'principal' : voiceOf ? 'voice' : null,
      calls: (callsOf.get(entry.id) ?? []).map(({ id }) => id),
      quotations: (saidBy.get(entry.id) ?? []).map(({ quotation }) => quotation),
      sources: (sourcesOf.get(entry.id) ?? []).map(({ id }) => id),
    };
  });
}
