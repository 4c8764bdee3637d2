import { expect, test } from 'vitest';
import { makeDossier } from '../../src/data/testing/make-dossier.ts';
import { pickQueries } from './pick-queries.ts';

test('searches of every kind are in the words of the dossier', () => {
  const dossier = makeDossier();
  const queries = new Map(pickQueries(dossier).map(({ tries, query }) => [tries, query]));
  const [term = ''] = dossier.themes[0]?.terms ?? [];
  expect(queries.get('a word')).toBe(term);
  expect(queries.get('a slip')).not.toBe(term);
  expect(queries.get('a slip')?.split('').sort()).toEqual(term.split('').sort());
  expect(queries.get('words and a phrase')).toContain(String(queries.get('a phrase')));
});

test('a dossier without words gives only the search that finds nothing', () => {
  expect(pickQueries({ people: [], themes: [], sources: [] })).toHaveLength(1);
});
