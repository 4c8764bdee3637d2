import type { Organization, Person } from 'schema-dts';
import type { Person as DossierPerson } from '../../schemas/person.ts';
import { iriOf } from '../full-address.ts';
import { idOf, some } from './references.ts';

/** A person with the offices they held, or an institution. */
export function personThing({ id, name, kind, aliases, roles, description }: DossierPerson): Person | Organization {
  const shared = {
    '@id': idOf.person(id),
    name,
    url: iriOf(`/people/${id}/`),
    alternateName: some(aliases),
    description,
  };
  if (kind === 'institution') return { '@type': 'Organization', ...shared };
  return {
    '@type': 'Person',
    ...shared,
    hasOccupation: some(
      roles.map(({ title, from, to }) => ({
        '@type': 'Role' as const,
        startDate: from,
        endDate: to,
        hasOccupation: { '@type': 'Occupation' as const, name: title },
      })),
    ),
  };
}
