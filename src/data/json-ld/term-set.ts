import type { DefinedTermSet } from 'schema-dts';
import type { Dossier } from '../../schemas/dossier.ts';
import { iriOf } from '../full-address.ts';
import { present } from './present.ts';
import { idOf, some } from './references.ts';

/** The themes of the dossier as the set of terms that it defines. */
export function termSet({ themes }: Pick<Dossier, 'themes'>): DefinedTermSet {
  return present({
    '@type': 'DefinedTermSet',
    '@id': idOf.themes(),
    name: 'Themes',
    url: iriOf('/themes/'),
    hasDefinedTerm: some(
      themes.map(({ id, label, description }) => ({
        '@type': 'DefinedTerm' as const,
        '@id': idOf.theme(id),
        name: label,
        description,
        url: iriOf(`/themes/${id}/`),
      })),
    ),
  });
}
