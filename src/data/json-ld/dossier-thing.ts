import type { Dataset } from 'schema-dts';
import type { Dossier } from '../../schemas/dossier.ts';
import { catalogueOf } from '../catalogue.ts';
import { iriOf } from '../full-address.ts';
import { present } from './present.ts';
import { idOf, some } from './references.ts';

/** The dossier as a Dataset with its files. */
export async function dossierThing(dossier: Dossier): Promise<Dataset> {
  const files = await catalogueOf(dossier);
  const days = dossier.calls.flatMap(({ date: { min, max } }) => [min, max]).filter((day) => day !== null);
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)];
  return present({
    '@type': 'Dataset',
    '@id': idOf.dossier(),
    name: dossier.title,
    description: dossier.description,
    url: iriOf('/'),
    inLanguage: 'en',
    isAccessibleForFree: true,
    version: dossier.version,
    datePublished: dossier.released,
    license: dossier.licence?.url,
    creator: some(dossier.editors.map((name) => ({ '@type': 'Person' as const, name }))),
    temporalCoverage: first === undefined ? undefined : `${first}/${last}`,
    distribution: files.map(({ path, description, mediaType, sha256 }) => ({
      '@type': 'DataDownload' as const,
      name: path,
      description,
      contentUrl: iriOf(`/data/${path}`),
      encodingFormat: mediaType,
      sha256,
    })),
  });
}
