import type { Span } from '../../schemas/span.ts';
import type { Cell, Column } from './table.ts';

/** The columns of the very words that a row rests on: where they stand and what they are. */
export function spanColumns<Row>(spanOf: (row: Row) => Span): (Column & { value: (row: Row) => Cell })[] {
  return [
    {
      name: 'source',
      description: 'The source that holds the words',
      type: 'id',
      names: 'sources',
      value: (row) => spanOf(row).source,
    },
    {
      name: 'start',
      description: 'The first code point of the words in the source’s file, counted from 0',
      type: 'count',
      value: (row) => spanOf(row).start,
    },
    {
      name: 'end',
      description: 'The code point after the last of the words',
      type: 'count',
      value: (row) => spanOf(row).end,
    },
    {
      name: 'words',
      description: 'The words, letter for letter as the source has them',
      type: 'text',
      value: (row) => spanOf(row).exact,
    },
  ];
}
