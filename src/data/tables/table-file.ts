import type { Dossier } from '../../schemas/dossier.ts';
import { dataFile, type DataFile } from '../data-file.ts';
import { writeCsv } from '../write-csv.ts';
import { separatorOf, type Cell, type CellType, type Table } from './table.ts';

/** A table as CSV with a head row. */
export function tableFile(table: Table, dossier: Dossier): DataFile {
  const types = table.columns.map(({ type }) => type);
  const rows = Array.from(table.rows(dossier), (row) =>
    row.map((cell, index) => writeCell(cell, types[index] ?? 'text')),
  );
  const text = writeCsv(
    table.columns.map(({ name }) => name),
    rows,
  );
  return dataFile(`${table.name}.csv`, text);
}

function writeCell(cell: Cell, type: CellType): string | number {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return String(cell);
  return typeof cell === 'string' || typeof cell === 'number' ? cell : cell.join(separatorOf(type) ?? ' ');
}
