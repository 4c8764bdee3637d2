import { expect, test } from 'vitest';
import { callsIn } from '../../fixtures/calls-in.ts';
import { cleanTextOf } from '../../fixtures/clean-text-of.ts';
import { unwrapLines } from './unwrap-lines.ts';

test('lines within a passage are one, and passages stay apart', () => {
  const text = 'Lind rang\nRenko.\n\nThey spoke\nof herring.\n';
  expect(unwrapLines(cleanTextOf(text))).toBe('Lind rang Renko.\n\nThey spoke of herring.\n');
});

test.each([
  'Ada Lind, the President of Norland, on Thursday held a telephone\nconversation with Chancellor Boris Renko, in which the two of\nthem spoke of herring and of the Straits for a long time.',
  'Ada Lind and Boris Renko spoke on Thursday evening over the\ntelephone, which neither of them had done in many a month now.',
])('a call whose words a line break divides is told: %j', (text) => {
  expect(callsIn(text).map(({ date }) => date.edtf)).toEqual(['2020-03-05']);
});

test('whom a line break hides is a stranger still', () => {
  const text = 'Ada Lind rang Boris Renko on Thursday. Lind will make a phone call today to\nMayor Nora Hale.';
  expect(callsIn(text).map(({ date, tense }) => [date.edtf, tense])).toEqual([['2020-03-05', 'told']]);
});
