import { expect, test } from 'vitest';
import { personEntry } from '../../../../src/schemas/person.ts';
import { makeFolder } from '../../../fixtures/make-folder.ts';
import { Report } from '../../../report.ts';
import { makeReadingRules, readText } from '../../read-text.ts';

/** The calls of a story of Friday, 6 March 2020 in a dossier with a third leader. */
function callsIn(text: string) {
  const folder = makeFolder({ story: `date 2020-03-06 ${text}` });
  folder.people.push(personEntry.parse({ id: 'ines-falk', name: 'Ines Falk', aliases: ['Falk'] }));
  folder.settings.sides.push({ id: 'westmark', label: 'Westmark', principals: ['ines-falk'], voices: [] });
  return folder.texts.flatMap((raw) => readText(raw, makeReadingRules(folder), new Report()).calls);
}

test.each([
  [
    'she of whom a short question asks',
    'Lind came late to her talk with the press. The reason? Earlier on Thursday, she spoke by telephone to Renko.',
    ['ada-lind+boris-renko 2020-03-05'],
  ],
  [
    'another after it, on the same day',
    'Lind rang Renko on Thursday. After the conversation with Renko, the third since 24 February, Lind called Falk.',
    ['ada-lind+boris-renko 2020-03-05', 'ada-lind+ines-falk 2020-03-05'],
  ],
])('%s', (_, text, expected) => {
  expect(callsIn(text).map(({ participants, date }) => `${participants.join('+')} ${date.edtf ?? ''}`)).toEqual(
    expected,
  );
});

test('after an aside on words with another, a text returns to its own call', () => {
  const calls = callsIn(
    'In a phone call on Thursday, Lind told Falk of herring. Lind also spoke with Renko.\n\nThe Chancery’s account of the phone call was short.',
  );
  expect(calls.map(({ participants, evidence }) => [participants.join('+'), evidence.length])).toEqual([
    ['ada-lind+ines-falk', 2],
    ['ada-lind+boris-renko', 1],
  ]);
});
