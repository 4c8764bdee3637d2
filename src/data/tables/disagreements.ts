import type { Call } from '../../schemas/call.ts';
import { spanColumns } from './span-columns.ts';
import { defineTable } from './table.ts';

type Row = Call['disagreements'][number]['accounts'][number] & { call: string; point: string };

export const disagreements = defineTable<Row>({
  name: 'disagreements',
  description: 'One account of a point on which accounts of a call differ; the accounts of one point follow each other',
  key: [],
  *rows({ calls }) {
    for (const { id: call, disagreements } of calls) {
      for (const { point, accounts } of disagreements)
        for (const account of accounts) yield { ...account, call, point };
    }
  },
  columns: [
    { name: 'call', description: 'The call', type: 'id', names: 'calls', value: ({ call }) => call },
    { name: 'point', description: 'What the accounts differ on', type: 'text', value: ({ point }) => point },
    {
      name: 'said_by',
      description: 'Whose account it is; empty for the narrator',
      type: 'id',
      names: 'people',
      value: ({ saidBy }) => saidBy,
    },
    { name: 'account', description: 'What it comes to, in a few words', type: 'text', value: ({ text }) => text },
    ...spanColumns<Row>(({ evidence }) => evidence),
  ],
});
