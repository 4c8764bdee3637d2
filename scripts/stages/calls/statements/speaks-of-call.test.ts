import { expect, test } from 'vitest';
import { makeFolder } from '../../../fixtures/make-folder.ts';
import { Report } from '../../../report.ts';
import { makeReadingRules, readText } from '../../read-text.ts';

/** Who says that the call took place, the narrator as null. */
function saying(words: string, publisher?: string): { by: string | null; wordsOf: string | null }[] {
  const folder = makeFolder({
    story: `date 2020-03-03 Ada Lind and Boris Renko held a phone call on Monday. ${words}`,
  });
  const [raw] = folder.texts;
  if (raw === undefined) throw new Error('no text');
  const metadata = publisher === undefined ? null : { publisher };
  const { calls } = readText({ ...raw, metadata }, makeReadingRules(folder), new Report());
  return calls.flatMap(({ statements }) =>
    statements
      .filter(({ point }) => point === 'took-place')
      .map(({ voice }) => ({ by: voice.saidBy, wordsOf: voice.wordsOf })),
  );
}
const narrator = { by: null, wordsOf: null };

test.each([
  'Renko stressed that the herring quota would stand.',
  'Renko criticised the silence of the press.',
  'The Chancery called on others not to add fuel to the fire.',
  'Lind said: “Can you hear me?”',
  'Vance said that the harbour would open in May.',
  '“I had a useful conversation with Mira Holt,” Renko said.',
])('what is said in the call, or beside it, is no word on whether it took place: %s', (words) => {
  expect(saying(words)).toEqual([narrator]);
});

test.each([
  ['“It was short,” Renko told reporters after the call.', 'boris-renko'],
  ['Renko said that they had discussed herring.', 'boris-renko'],
  ['“We agreed on herring,” Lind said.', 'ada-lind'],
  ['Renko said the two leaders had a “very friendly conversation.”', 'boris-renko'],
  ['“It was a very good conversation,” Lind told reporters.', 'ada-lind'],
  ['“I had a useful conversation with Lind,” Renko said.', 'boris-renko'],
  ['Vance said that Renko had raised the herring quota.', 'tom-vance'],
  ['Renko proposed a herring council, Vance told journalists.', 'tom-vance'],
])('who tells of the call says so: %s', (words, by) => {
  expect(saying(words).map((each) => each.by)).toEqual([null, by]);
});

test('the words of the other side in a side’s own publication are its own account of them', () => {
  const palace = 'norland-palace';
  expect(saying('Renko said that they had discussed herring.', palace)).toEqual([{ by: palace, wordsOf: null }]);
});
