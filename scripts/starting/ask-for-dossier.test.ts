import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askForDossier } from './ask-for-dossier.ts';
import type { NewDossier } from './new-dossier.ts';

/** What comes of these answers, and what is shown meanwhile. */
async function answer(known: Partial<NewDossier>, ...answers: string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  input.end(answers.map((line) => `${line}\n`).join(''));
  const dossier = await askForDossier(known, { input, output });
  return { dossier, shown: String(output.read()) };
}

test('what is not known is asked for, again until it can be used', async () => {
  const answers = [
    '',
    'Calls',
    'Norland',
    'Ada Lind',
    'Norland',
    'Sudria',
    'ada lind',
    'Boris Renko',
    '',
    'oslo',
    'Europe/Oslo',
  ];
  const { dossier, shown } = await answer({}, ...answers);
  expect(dossier).toEqual({
    title: 'Calls',
    sides: [
      { label: 'Norland', people: ['Ada Lind'] },
      { label: 'Sudria', people: ['Boris Renko'] },
    ],
    timeZone: 'Europe/Oslo',
  });
  expect(shown).toContain('Title: Give some words.\nTitle: ');
  expect(shown).toContain('The side Norland is named twice.\nSide 2, e.g. a country: ');
  expect(shown).toContain('ada lind is named twice');
  expect(shown).toContain('There is no such time zone. The nearest name is Europe/Oslo.\n');
});

test('what is known is not asked for', async () => {
  const sides = [
    { label: 'A', people: ['B C'] },
    { label: 'D', people: ['E F'] },
  ];
  const { dossier, shown } = await answer({ sides, timeZone: 'UTC' }, 'Calls');
  expect(dossier).toEqual({ title: 'Calls', sides, timeZone: 'UTC' });
  expect(shown).toBe('Title: ');
});

test('answers that end before all is said come to nothing', async () => {
  expect((await answer({}, 'Calls', 'Norland')).dossier).toBeNull();
});
