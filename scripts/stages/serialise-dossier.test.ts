import { expect, test } from 'vitest';
import { makeFolder } from '../fixtures/make-folder.ts';
import { wholeDossier } from '../fixtures/whole-dossier.ts';
import { mergeReadings, readTexts } from '../ingest.ts';
import { Report } from '../report.ts';
import { serialiseDossier } from '../../src/schemas/generated/serialise-dossier.ts';

test.each([
  ['a dossier without texts', {}],
  ['a dossier with calls', { a: 'Ada Lind called Boris Renko on 1 March 2020.', b: '“Herring,”\nsaid Ada Lind.' }],
])('the pieces for %s are its JSON, each entry on a line', (_, texts) => {
  const folder = makeFolder(texts);
  folder.settings.licence = { label: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
  const report = new Report();
  const dossier = mergeReadings(folder, readTexts(folder, report), report);
  const { sources, ...whole } = wholeDossier(dossier);
  const json = [...serialiseDossier(dossier)].join('');
  expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ ...whole, sources })));
  const lines = json.split('\n');
  for (const source of sources) expect(lines.map((line) => line.replace(/,$/u, ''))).toContain(JSON.stringify(source));
  expect(lines.at(-1)).toBe('');
});
