import { wholeDossier } from '../reads/watched.ts';
import type { Dossier } from '../schemas/dossier.ts';
import { countOf } from '../views/phrases/count-of.ts';
import { calendarFile, certainCalls } from './calendar-file.ts';
import type { CataloguedFile } from './catalogued-file.ts';
import { dossierFile, dossierSchemaFile } from './dossier-file.ts';
import { provenanceFile } from './provenance-file.ts';
import { roCrateFile } from './ro-crate-file.ts';
import { csvwFile } from './tables/csvw-file.ts';
import { tableFile } from './tables/table-file.ts';
import { tables } from './tables/tables.ts';

const catalogues = new WeakMap<Dossier, Promise<CataloguedFile[]>>();

/** Every file under `/data/` but the texts themselves. Made once for all who ask: a page, an endpoint, a list of hashes. */
export function catalogueOf(given: Dossier): Promise<CataloguedFile[]> {
  const dossier = wholeDossier(given);
  const known = catalogues.get(dossier);
  if (known !== undefined) return known;
  const made = makeCatalogue(dossier);
  catalogues.set(dossier, made);
  return made;
}

async function makeCatalogue(dossier: Dossier): Promise<CataloguedFile[]> {
  const json = dossierFile(dossier);
  const files: CataloguedFile[] = [
    { ...json, mediaType: 'application/json', description: 'Everything that these pages say, in one object.' },
    {
      ...dossierSchemaFile(),
      mediaType: 'application/schema+json',
      description: 'What each field of dossier.json means and may hold (JSON Schema 2020-12).',
    },
    ...tables.map((table) => ({
      ...tableFile(table, dossier),
      mediaType: 'text/csv',
      description: `${table.description}.`,
    })),
    {
      ...csvwFile(tables, dossier),
      mediaType: 'application/csvm+json',
      description: 'What each column of the tables means and may hold (CSV on the Web).',
    },
    {
      ...calendarFile(dossier),
      mediaType: 'text/calendar',
      description: `${countOf(certainCalls(dossier).certain, 'call')} with a certain day, for calendars (iCalendar). ${certainCalls(dossier).leftOut}`,
    },
    {
      ...provenanceFile(dossier, json.sha256),
      mediaType: 'application/ld+json',
      description: 'Which file each text came from, who decided what and why, and what was made of it (W3C PROV).',
    },
  ];
  const crate = {
    ...(await roCrateFile(dossier, files)),
    mediaType: 'application/ld+json',
    description: 'All files of this folder with hashes, sizes, licence and rights (RO-Crate 1.2).',
  };
  return [...files, crate];
}
