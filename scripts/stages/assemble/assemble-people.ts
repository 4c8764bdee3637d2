import type { Person } from '../../../src/schemas/person.ts';
import type { DossierFolder } from '../read-dossier.ts';
import type { TextReading } from '../read-text.ts';
import type { CallInBrief } from './index-calls.ts';

/** The people in the form of the JSON contract, as people.yaml orders them. */
export function assemblePeople(
  { people, settings }: DossierFolder,
  readings: readonly TextReading[],
  calls: readonly CallInBrief[],
): Person[] {
  const said = new Map<string, Person['quotations']>(people.map(({ id }) => [id, []]));
  const namedIn = new Map<string, string[]>(people.map(({ id }) => [id, []]));
  for (const { text, quotations, people: mentions } of readings) {
    for (const { id, speaker } of quotations) said.get(speaker?.person ?? '')?.push({ source: text.id, id });
    for (const person of new Set(mentions.map((mention) => mention.person))) namedIn.get(person)?.push(text.id);
  }
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
      quotations: said.get(entry.id) ?? [],
      sources: namedIn.get(entry.id) ?? [],
    };
  });
}
