import type { Person } from '../../schemas/person.ts';
import { defineTable } from './table.ts';

export const people = defineTable<Person>({
  name: 'people',
  description: 'A person or an institution that takes part or is heard',
  key: ['id'],
  rows: (dossier) => dossier.people,
  columns: [
    { name: 'id', description: 'As in the address of its page', type: 'id', value: ({ id }) => id },
    { name: 'name', description: 'The name', type: 'text', value: ({ name }) => name },
    { name: 'kind', description: 'person or institution', type: 'id', value: ({ kind }) => kind },
    { name: 'aliases', description: 'Other names in texts', type: 'texts', value: ({ aliases }) => aliases },
    {
      name: 'offices',
      description: 'Offices, each with its first and last day as far as the dossier has them',
      type: 'texts',
      value: ({ roles }) => roles.map(({ title, from = '', to = '' }) => `${title} (${from}/${to})`),
    },
    {
      name: 'side',
      description: 'The side that they belong to; empty for a third voice',
      type: 'id',
      value: ({ side }) => side,
    },
    {
      name: 'part',
      description: 'principal (their calls count) or voice (speaks for the side); empty for a third voice',
      type: 'id',
      value: ({ part }) => part,
    },
    {
      name: 'calls',
      description: 'Calls that they took part in or spoke about',
      type: 'ids',
      names: 'calls',
      value: ({ calls }) => calls,
    },
    {
      name: 'quotations',
      description: 'How many quotations are given as theirs',
      type: 'count',
      value: ({ quotations }) => quotations.length,
    },
    {
      name: 'sources',
      description: 'Sources that name them',
      type: 'ids',
      names: 'sources',
      value: ({ sources }) => sources,
    },
  ],
});
