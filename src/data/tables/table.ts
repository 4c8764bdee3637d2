import type { Dossier } from '../../schemas/dossier.ts';

/**
 * What the cells of a column hold. A list (`ids`, `texts`) is one cell whose items are joined by `separatorOf` the type; a
 * date may be any EDTF, a day is one day.
 */
export type CellType = 'id' | 'ids' | 'text' | 'texts' | 'edtf' | 'day' | 'count' | 'number' | 'flag' | 'address';

export type Cell = string | number | boolean | null | readonly string[];

/** A column as it is documented. */
export interface Column {
  /** As it stands in the head row, e.g. `said_by`. */
  name: string;
  /** What it holds, and when it is empty. */
  description: string;
  type: CellType;
  /** The table whose `id` its cells name, e.g. `sources`. */
  names?: TableName;
}

/** A table of the dossier: what it is called and holds, which columns make a row unique, and the rows. */
export interface Table {
  /** Of the file, without its ending, e.g. `claims`. */
  name: TableName;
  /** What one row is. */
  description: string;
  /** The columns that together are another for each row; none where rows may repeat. */
  key: readonly string[];
  columns: readonly Column[];
  rows: (dossier: Dossier) => Iterable<Cell[]>;
}

export const tableNames = [
  'calls',
  'claims',
  'quotations',
  'sources',
  'passages',
  'themes',
  'call-themes',
  'people',
  'disagreements',
  'dates',
] as const;
export type TableName = (typeof tableNames)[number];

/** Puts a table together from what its rows are made of and what each column says of one of these. */
export function defineTable<Row>(definition: {
  name: TableName;
  description: string;
  key: readonly string[];
  rows: (dossier: Dossier) => Iterable<Row>;
  columns: readonly (Column & { value: (row: Row) => Cell })[];
}): Table {
  const { rows, columns } = definition;
  return {
    ...definition,
    *rows(dossier) {
      for (const row of rows(dossier)) yield columns.map(({ value }) => value(row));
    },
  };
}

/** What stands between the items of a list in one cell; null for a type that is no list. */
export function separatorOf(type: CellType): string | null {
  if (type === 'ids') return ' ';
  return type === 'texts' ? '|' : null;
}
