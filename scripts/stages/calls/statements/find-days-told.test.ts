import { expect, test } from 'vitest';
import { makeFolder } from '../../../fixtures/make-folder.ts';
import { Report } from '../../../report.ts';
import { makeReadingRules, readText } from '../../read-text.ts';

/** Who names the day of the call in a story of Sunday, 8 March 2020, and in which words. */
function daysIn(text: string): string[] {
  const folder = makeFolder({ story: `date 2020-03-08 ${text}` });
  const [raw] = folder.texts;
  if (raw === undefined) throw new Error('no text');
  const reading = readText(raw, makeReadingRules(folder), new Report());
  return reading.calls.flatMap(({ statements }) =>
    statements
      .filter(({ point }) => point === 'day')
      .map(({ voice, evidence }) => `${voice.saidBy ?? 'narrator'}: ${raw.text.slice(evidence.start, evidence.end)}`),
  );
}

test('a voice that gives the day in its own report names it beside the narrator', () => {
  expect(
    daysIn(
      'Ada Lind and Boris Renko held a phone call Saturday. Lind said that Renko had called her on Saturday by phone.',
    ),
  ).toEqual(['narrator: Saturday', 'ada-lind: Saturday']);
});

test('the day of saying is not a voice’s day of the call', () => {
  expect(
    daysIn(
      'Ada Lind and Boris Renko held a phone call Saturday. Lind said on Saturday that Renko had called her by phone.',
    ),
  ).toEqual(['narrator: Saturday']);
});

test('a voice names the day once, however often it says so', () => {
  expect(
    daysIn(
      'Lind said that Renko had called her on Saturday by phone. Lind said that the call with Renko on Saturday was long.',
    ),
  ).toEqual(['ada-lind: Saturday']);
});
