import type { Theme } from '../../schemas/theme.ts';
import { defineTable } from './table.ts';

export const themes = defineTable<Theme>({
  name: 'themes',
  description: 'One subject that calls return to',
  key: ['id'],
  rows: (dossier) => dossier.themes,
  columns: [
    { name: 'id', description: 'As in the address of its page', type: 'id', value: ({ id }) => id },
    { name: 'label', description: 'Its name', type: 'text', value: ({ label }) => label },
    { name: 'description', description: 'What it is', type: 'text', value: ({ description }) => description },
    { name: 'terms', description: 'The words that show it', type: 'texts', value: ({ terms }) => terms },
    {
      name: 'calls',
      description: 'The calls that it was raised in, in order of time',
      type: 'ids',
      names: 'calls',
      value: ({ calls }) => calls.map(({ id }) => id),
    },
    {
      name: 'sources',
      description: 'The sources that have words for it',
      type: 'ids',
      names: 'sources',
      value: ({ sources }) => sources.map(({ id }) => id),
    },
  ],
});
