import { stringify } from 'csv-stringify/sync';
import type { Dossier } from '../../schemas/dossier.ts';
import { dataFile, type DataFile } from '../data-file.ts';
import { separatorOf, type Cell, type CellType, type Table } from './table.ts';

/**
 * A table as CSV (RFC 4180) with a head row. A cell that a spreadsheet would take for a formula begins with an apostrophe:
 * the words are a source's, and nobody has vouched for them.
 */
export function tableFile(table: Table, dossier: Dossier): DataFile {
  const types = table.columns.map(({ type }) => type);
  const rows = Array.from(table.rows(dossier), (row) =>
    row.map((cell, index) => writeCell(cell, types[index] ?? 'text')),
  );
  const text = stringify(rows, {
    header: true,
    columns: table.columns.map(({ name }) => name),
    record_delimiter: 'windows',
    escape_formulas: true,
  });
  return dataFile(`${table.name}.csv`, text);
}

function writeCell(cell: Cell, type: CellType): string | number {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return String(cell);
  return typeof cell === 'string' || typeof cell === 'number' ? cell : cell.join(separatorOf(type) ?? ' ');
}
