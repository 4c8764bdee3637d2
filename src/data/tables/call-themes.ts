import type { Span } from '../../schemas/span.ts';
import { spanColumns } from './span-columns.ts';
import { defineTable } from './table.ts';

interface Row {
  call: string;
  theme: string;
  evidence: Span;
}

export const callThemes = defineTable<Row>({
  name: 'call-themes',
  description: 'Words of a source that say that a theme was raised in a call',
  key: [],
  *rows({ calls }) {
    for (const { id: call, themes } of calls) {
      for (const { id: theme, evidence } of themes) for (const span of evidence) yield { call, theme, evidence: span };
    }
  },
  columns: [
    { name: 'call', description: 'The call', type: 'id', names: 'calls', value: ({ call }) => call },
    { name: 'theme', description: 'The theme', type: 'id', names: 'themes', value: ({ theme }) => theme },
    ...spanColumns<Row>(({ evidence }) => evidence),
  ],
});
