import type { Person } from '../../../src/schemas/person.ts';
import type { DossierFolder } from '../read-dossier.ts';
import type { CallInBrief } from './call-index.ts';
import type { SourceIndex } from './source-index.ts';

/** The people in the form of the JSON contract, as people.yaml orders them. */
export function assemblePeople(
  { people, settings }: DossierFolder,
  { saidBy, naming }: SourceIndex,
  calls: readonly CallInBrief[],
): Person[] {
  return people.map((entry) => {
    const principalOf = settings.sides.find(({ principals }) => principals.includes(entry.id));
    const voiceOf = settings.sides.find(({ voices }) => voices.includes(entry.id));
    return {
      ...entry,
      side: (principalOf ?? voiceOf)?.id ?? null,
      part: principalOf ? 'principal' : voiceOf ? 'voice' : null,
      calls: calls
        .filter(({ participants, voices }) => participants.includes(entry.id) || voices.has(entry.id))
        .map(({ id }) => id),
      quotations: saidBy.get(entry.id) ?? [],
      sources: naming.get(entry.id) ?? [],
    };
  });
}
