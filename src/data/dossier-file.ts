import { z } from 'zod';
import { dossier as dossierSchema, type Dossier } from '../schemas/dossier.ts';
import { serialiseDossier } from '../schemas/generated/serialise-dossier.ts';
import { dataFile, type DataFile } from './data-file.ts';

/** The JSON contract, byte for byte as `ingest --json` writes it. */
export function dossierFile({ sources, calls, themes, people, ...rest }: Dossier): DataFile {
  // The schema puts keys in their order; the entries of these lists were read by it one by one, and are too many to be read again.
  const inOrder = dossierSchema.parse({ ...rest, sources: [], calls: [], themes: [], people: [] });
  return dataFile('dossier.json', () => serialiseDossier({ ...inOrder, sources, calls, themes, people }));
}

/** The JSON Schema (2020-12) of the JSON contract. */
export function dossierSchemaFile(): DataFile {
  return dataFile('dossier.schema.json', `${JSON.stringify(z.toJSONSchema(dossierSchema), null, 1)}\n`);
}
