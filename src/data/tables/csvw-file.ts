import type { Dossier } from '../../schemas/dossier.ts';
import { dataFile, type DataFile } from '../data-file.ts';
import { separatorOf, type CellType, type Column, type Table } from './table.ts';

/** The datatypes of CSV on the Web; EDTF is wider than any of its dates. */
const DATATYPES = {
  id: 'string',
  ids: 'string',
  text: 'string',
  texts: 'string',
  edtf: 'string',
  day: 'date',
  count: 'nonNegativeInteger',
  number: 'number',
  flag: 'boolean',
  address: 'anyURI',
} as const satisfies Record<CellType, string>;

/** What programs need to know of the CSV tables, as the W3C's Metadata Vocabulary for Tabular Data has it. */
export function csvwFile(tables: readonly Table[], { title }: Pick<Dossier, 'title'>): DataFile {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    'dc:title': title,
    dialect: { header: true, lineTerminators: ['\r\n'], doubleQuote: true },
    tables: tables.map(({ name, description, key, columns }) => ({
      url: `${name}.csv`,
      'dc:description': description,
      tableSchema: {
        columns: columns.map(describeColumn),
        ...(key.length > 0 && { primaryKey: [...key] }),
        foreignKeys: columns.flatMap(foreignKeyOf),
      },
    })),
  };
  return dataFile('csvw.json', `${JSON.stringify(metadata, null, 1)}\n`);
}

function describeColumn({ name, description, type }: Column) {
  const separator = separatorOf(type);
  return {
    name,
    titles: name,
    'dc:description': description,
    datatype: DATATYPES[type],
    ...(separator !== null && { separator }),
  };
}

function foreignKeyOf({ name, names }: Column) {
  if (names === undefined) return [];
  return [{ columnReference: name, reference: { resource: `${names}.csv`, columnReference: 'id' } }];
}
