import type { DateExpression } from '../../schemas/date-expression.ts';
import { spanColumns } from './span-columns.ts';
import { defineTable } from './table.ts';

type Row = DateExpression & { source: string };

export const dates = defineTable<Row>({
  name: 'dates',
  description: 'Words of a source that name a day, a month, a year or a stretch of them',
  key: ['source', 'start', 'end'],
  *rows({ sources }) {
    for (const source of sources) for (const date of source.dates) yield { ...date, source: source.id };
  },
  columns: [
    ...spanColumns<Row>(({ source, start, end, text }) => ({ source, start, end, exact: text })),
    { name: 'date', description: 'What they come to', type: 'edtf', value: ({ edtf }) => edtf },
    {
      name: 'basis',
      description: 'stated (whole in the words) or relative (counted from another day, or with the year taken from it)',
      type: 'id',
      value: ({ basis }) => basis,
    },
  ],
});
