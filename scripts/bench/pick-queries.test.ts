import { expect, test } from 'vitest';
import { makeFolder } from '../fixtures/make-folder.ts';
import { wholeDossier } from '../fixtures/whole-dossier.ts';
import { mergeReadings, readTexts } from '../ingest.ts';
import { Report } from '../report.ts';
import { pickQueries } from './pick-queries.ts';

test('searches of every kind are in the words of the dossier', () => {
  const text =
    'date 2020-03-06 Ada Lind and Boris Renko spoke by phone on Thursday about herring. “Lind’s herring is very dear,” Renko said.';
  const folder = makeFolder({ story: text });
  const report = new Report();
  const dossier = wholeDossier(mergeReadings(folder, readTexts(folder, report), report));
  expect(pickQueries(dossier).map(({ query }) => query)).toEqual([
    'fishing',
    'Ada Lind',
    '"herring is very"',
    'Ada Lind fishing "herring is very"',
    'fsihing',
    'qxzvjk',
  ]);
});

test('a dossier without words gives only the search that finds nothing', () => {
  expect(pickQueries({ people: [], themes: [], sources: [] })).toEqual([
    { tries: 'a word that is nowhere', query: 'qxzvjk' },
  ]);
});
