import { expect, test } from 'vitest';
import { listFacets } from './list-facets.ts';

test('values stand in their order, with the places of the records that have them', () => {
  const none = new Map<string, string>();
  const names = {
    kind: new Map([
      ['call', 'Calls'],
      ['passage', 'Passages'],
      ['page', 'Other pages'],
    ]),
    year: new Map([['2016', '2016']]),
    call: none,
    theme: none,
    person: none,
    source: none,
    publisher: none,
    reliability: none,
    certainty: none,
  };
  const records = [
    { name: 'en_1', filters: { kind: ['passage'], year: ['2016'] } },
    { name: 'en_2', filters: { kind: ['call'] } },
    { name: 'en_3', filters: { kind: ['passage'] } },
  ];
  const { records: order, filters } = listFacets(records, names);
  expect(order).toEqual(['en_1', 'en_2', 'en_3']);
  expect(filters.filter(({ values }) => values.length > 0)).toEqual([
    {
      id: 'kind',
      values: [
        { id: 'call', label: 'Calls', records: [1] },
        { id: 'passage', label: 'Passages', records: [0, 2] },
      ],
    },
    { id: 'year', values: [{ id: '2016', label: '2016', records: [0] }] },
  ]);
});
