import type { Quotation } from '../../schemas/quotation.ts';
import { spanColumns } from './span-columns.ts';
import { defineTable } from './table.ts';

type Row = Quotation & { source: string };

export const quotations = defineTable<Row>({
  name: 'quotations',
  description: 'Words given as someone’s, source by source',
  key: ['source', 'id'],
  *rows({ sources }) {
    for (const source of sources) for (const quotation of source.quotations) yield { ...quotation, source: source.id };
  },
  columns: [
    { name: 'id', description: 'q1, q2, … within the source', type: 'id', value: ({ id }) => id },
    { name: 'passage', description: 'The passage in which it begins', type: 'id', value: ({ passage }) => passage },
    ...spanColumns<Row>((row) => row),
    {
      name: 'kind',
      description: 'direct (all in quotation marks), indirect (reported without) or mixed',
      type: 'id',
      value: ({ kind }) => kind,
    },
    {
      name: 'person',
      description: 'Who speaks, when the dossier knows them',
      type: 'id',
      names: 'people',
      value: ({ speaker }) => speaker?.person ?? null,
    },
    {
      name: 'speaker',
      description: 'The source’s words that say who speaks; empty where it does not say',
      type: 'text',
      value: ({ speaker }) => speaker?.text ?? null,
    },
    {
      name: 'cue',
      description: 'The source’s words that report it; empty when there are none',
      type: 'text',
      value: ({ cue }) => cue?.text ?? null,
    },
    {
      name: 'relay',
      description: 'Who passed the words on, nearest to the speaker first: ids, or words where none is known',
      type: 'texts',
      value: ({ relay }) => relay,
    },
    {
      name: 'calls',
      description: 'The calls that they are about',
      type: 'ids',
      names: 'calls',
      value: ({ calls }) => calls,
    },
  ],
});
