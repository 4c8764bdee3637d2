import type { Dossier } from '../../schemas/dossier.ts';
import { dataFile, type DataFile } from '../data-file.ts';
import { writeCsv } from '../write-csv.ts';
import { separatorOf, type Cell, type CellType, type Table } from './table.ts';

/** A table as CSV with a head row. */
export function tableFile(table: Table, dossier: Dossier): DataFile {
  const head = table.columns.map(({ name }) => name);
  return dataFile(`${table.name}.csv`, () => writeCsv(head, rowsOf(table, dossier)));
}

function* rowsOf({ columns, rows }: Table, dossier: Dossier): Generator<(string | number)[]> {
  const types = columns.map(({ type }) => type);
  for (const row of rows(dossier)) yield row.map((cell, index) => writeCell(cell, types[index] ?? 'text'));
}

function writeCell(cell: Cell, type: CellType): string | number {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return String(cell);
  return typeof cell === 'string' || typeof cell === 'number' ? cell : cell.join(separatorOf(type) ?? ' ');
}
