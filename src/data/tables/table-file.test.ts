import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { makeDossier } from '../testing/make-dossier.ts';
import { csvwFile } from './csvw-file.ts';
import { tableNames } from './table.ts';
import { tableFile } from './table-file.ts';
import { tables } from './tables.ts';

const dossier = makeDossier();

/** A table as a program reads it: its head row, and a row as an object. */
function read(name: string) {
  const table = tables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  const text = new TextDecoder().decode(tableFile(table, dossier).bytes());
  const rows = parse<Record<string, string>>(text, { columns: true });
  return { rows, head: parse(text, { to: 1 })[0] };
}

test('every table is in the dictionary once, and no column twice in a table', () => {
  expect(tables.map(({ name }) => name).toSorted()).toEqual(tableNames.toSorted());
  for (const { name, columns } of tables) {
    expect(new Set(columns.map((column) => column.name)).size, name).toBe(columns.length);
  }
});

test.each(tableNames)('%s has the columns of the dictionary and of csvw.json, in their order', (name) => {
  const metadata = JSON.parse(new TextDecoder().decode(csvwFile(tables, dossier).bytes())) as {
    tables: { url: string; tableSchema: { columns: { name: string }[] } }[];
  };
  const described = metadata.tables.find(({ url }) => url === `${name}.csv`)?.tableSchema.columns;
  expect(read(name).head).toEqual(described?.map((column) => column.name));
  expect(read(name).head).toEqual(tables.find((table) => table.name === name)?.columns.map((column) => column.name));
});

describe('cells', () => {
  test('words keep their letters, but for an apostrophe before what a spreadsheet would take for a formula', () => {
    expect(read('claims').rows.map(({ words }) => words)).toEqual(['\'=1+1 they "spoke", </script>\n', 'words']);
  });

  test('lists are one cell', () => {
    expect(read('calls').rows[0]).toMatchObject({ participants: 'ada-lind boris-renko', silent: 'lindland renkia' });
    expect(read('claims').rows[1]).toMatchObject({ relay: 'nna|an aide' });
  });

  test('what is not known is empty, and no is said', () => {
    expect(read('claims').rows[0]).toMatchObject({ said_by: '', value: '', opinion: 'false' });
    expect(read('sources').rows[0]).toMatchObject({ author: '', url: '', original_file: '' });
  });

  test('a column that names another table names a row of it', () => {
    for (const { name, columns } of tables) {
      for (const column of columns.filter(({ names }) => names !== undefined)) {
        const ids = new Set(read(column.names ?? '').rows.map(({ id }) => id));
        const named = read(name).rows.flatMap((row) => (row[column.name] ?? '').split(' ').filter(Boolean));
        expect(
          named.filter((id) => !ids.has(id)),
          `${name}.${column.name}`,
        ).toEqual([]);
      }
    }
  });
});
