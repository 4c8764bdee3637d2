import type { Organization, Person } from 'schema-dts';
import type { Person as DossierPerson } from '../../schemas/person.ts';
import { iriOf } from '../full-address.ts';
import { present } from './present.ts';
import { idOf, some } from './references.ts';

/** A person with the offices they held, or an institution. */
export function personThing({ id, name, kind, aliases, roles, description }: DossierPerson): Person | Organization {
  const shared = present({
    '@id': idOf.person(id),
    name,
    url: iriOf(`/people/${id}/`),
    alternateName: some(aliases),
    description,
  });
  if (kind === 'institution') return { '@type': 'Organization', ...shared };
  return present({
    '@type': 'Person',
    ...shared,
    hasOccupation: some(
      roles.map(({ title, from, to }) =>
        present({
          '@type': 'Role',
          startDate: from,
          endDate: to,
          hasOccupation: { '@type': 'Occupation', name: title },
        }),
      ),
    ),
  });
}
