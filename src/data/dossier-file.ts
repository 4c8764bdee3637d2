import { z } from 'zod';
import { dossier as dossierSchema, type Dossier } from '../schemas/dossier.ts';
import { dataFile, type DataFile } from './data-file.ts';

/** The JSON contract, byte for byte as `ingest --json` writes it. */
export function dossierFile(dossier: Dossier): DataFile {
  return dataFile('dossier.json', `${JSON.stringify(dossierSchema.parse(dossier), null, 1)}\n`);
}

/** The JSON Schema (2020-12) of the JSON contract. */
export function dossierSchemaFile(): DataFile {
  return dataFile('dossier.schema.json', `${JSON.stringify(z.toJSONSchema(dossierSchema), null, 1)}\n`);
}
