import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { dossierSettings } from '../../src/schemas/dossier-settings.ts';
import { personEntry } from '../../src/schemas/person.ts';
import { readTitle } from '../command-line/read-title.ts';
import { dossierFiles } from './dossier-files.ts';
import type { NewDossier } from './new-dossier.ts';

const read = (dossier: NewDossier) => {
  const files = dossierFiles(dossier);
  return {
    settings: dossierSettings.parse(parse(files.get('dossier.yaml') ?? '')),
    people: z.array(personEntry).parse(parse(files.get('people.yaml') ?? '')),
  };
};

test('names become ids, each its own', () => {
  const { settings, people } = read({
    title: 'Calls',
    sides: [
      { label: 'Łódź', people: ['José Núñez', 'Jose Nunez', 'Борис Ренко'] },
      { label: 'Lodz', people: ['李明', "Aoife O'Brien", 'Straße Øst', '李'] },
    ],
    timeZone: 'UTC',
  });
  expect(settings.sides.map(({ id }) => id)).toEqual(['lodz', 'lodz-2']);
  expect(people.map(({ id }) => id)).toEqual([
    'jose-nunez',
    'jose-nunez-2',
    'person',
    'person-2',
    'aoife-obrien',
    'strasse-ost',
    'person-3',
  ]);
  expect(settings.sides.flatMap(({ principals }) => principals)).toEqual(people.map(({ id }) => id));
});

test('the last word of a name is an alias, unless others bear it', () => {
  const { people } = read({
    title: 'Calls',
    sides: [
      { label: 'A', people: ['Ada Lind', 'Ole Moe'] },
      { label: 'B', people: ['Ida Moe', 'Queen'] },
    ],
    timeZone: 'UTC',
  });
  expect(people.map(({ aliases }) => aliases)).toEqual([['Lind'], [], [], []]);
});

const hostile = fc.oneof(
  fc.constantFrom(
    '"',
    "'",
    '# no',
    'a: b',
    '- [x]',
    '{y',
    '*a',
    '&a',
    '!!js/function x',
    '---',
    '...',
    '~',
    'null',
    'yes',
  ),
  fc.constantFrom(
    '2025-06-14',
    '0x1F',
    '%TAG',
    '|',
    '>',
    '@x',
    '`x`',
    '\u202Eevil',
    '\u0085',
    '\u2028',
    '\u0007',
    '\uFEFF',
  ),
  fc.string({ unit: 'grapheme' }),
);
const words = fc
  .array(hostile, { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '))
  .filter((each) => /\p{L}/u.test(each))
  .map(readTitle);

test('whatever the words are, they come back as they were, and nothing else does', () => {
  fc.assert(
    fc.property(words, words, words, (title, label, person) => {
      const sides = [
        { label, people: [person] },
        { label: `${label} 2`, people: [`${person} 2`] },
      ];
      const { settings, people } = read({ title, sides, timeZone: 'UTC' });
      expect(settings.title).toBe(title);
      expect(settings.sides.map((side) => side.label)).toEqual(sides.map((side) => side.label));
      expect(people.map(({ name }) => name)).toEqual([person, `${person} 2`]);
    }),
  );
});

test('the commented examples are YAML, and fit when the marks are taken away', () => {
  const files = dossierFiles({ title: 'x', sides: [{ label: 'A', people: ['B'] }], timeZone: 'UTC' });
  for (const [path, content] of files) {
    if (!path.endsWith('.yaml') || path === 'dossier.yaml') continue;
    const example = /(?:^# ?(?:- | {2}).*\n)+/mu.exec(content)?.[0].replaceAll(/^# /gmu, '');
    expect(example, path).toBeDefined();
    expect(parseAllDocuments(example ?? '')[0]).toMatchObject({ errors: [] });
  }
});
