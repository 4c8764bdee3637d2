import { describe, expect, test } from 'vitest';
import { callsIn } from '../../../fixtures/calls-in.ts';
import { makeFolder } from '../../../fixtures/make-folder.ts';
import { Report } from '../../../report.ts';
import { makeReadingRules, readText } from '../../read-text.ts';

const held = 'Ada Lind and Boris Renko held a phone call on Thursday.';

/** The side of each who gives the length of the call. */
const sidesIn = (words: string) =>
  callsIn(`${held} ${words}`).flatMap(({ statements }) =>
    statements.flatMap(({ point, voice }) => (point === 'length' ? voice.side : [])),
  );

describe('an official of a side’s institution speaks for it', () => {
  test.each([
    ['unnamed', 'The call lasted an hour, a Chancery official said.'],
    ['several of them', 'Senior Chancery officials said that the call lasted an hour.'],
    ['whom people.yaml lacks', 'The call lasted an hour, Chancery press secretary Olga Brand told reporters.'],
    [
      'by the surname later on',
      'Chancery press secretary Olga Brand opened the briefing. “He is well,” Chancery press secretary Olga Brand said. The call lasted an hour, Brand said.',
    ],
    [
      'by the name that comes first later on',
      '“He is well,” Chancery press secretary Wen Olga said. The call lasted an hour, Wen said.',
    ],
    ['in capitals', 'The call lasted an hour, Chancery Spokesperson Olga Brand said.'],
    ['an adviser', 'The Chancery’s foreign policy adviser Olga Brand said the call lasted an hour.'],
    ['who is named by the country', 'The call lasted an hour, said Sudria’s government spokeswoman Olga Brand.'],
    ['the country’s own account', 'According to the Sudria readout, the call lasted an hour.'],
  ])('%s', (_, words) => {
    expect(sidesIn(words)).toEqual(['sudria']);
  });

  test.each([
    ['who once was', 'The call lasted an hour, a former Chancery official said.'],
    ['who is none', 'The call lasted an hour, Chancery critic Olga Brand said.'],
    ['who only writes of it', 'The call lasted an hour, said Olga Brand, the Chancery correspondent of Northern TV.'],
    ['of another country', 'The call lasted an hour, said Westland’s government spokeswoman Olga Brand.'],
    ['who is near it', 'The call lasted an hour, a source close to the Chancery said.'],
  ])('not one %s', (_, words) => {
    expect(sidesIn(words)).toEqual([null]);
  });
});

test('what is according to two sides is an account of each', () => {
  expect(sidesIn('The call lasted an hour, according to a Chancery statement and the Northern Palace.')).toEqual([
    'sudria',
    'norland',
  ]);
  expect(sidesIn('The call lasted an hour, according to a Chancery statement and Northern TV.')).toEqual(['sudria']);
});

describe('in a side’s own account', () => {
  const sidesOnFishing = (words: string) => {
    const folder = makeFolder({ story: `5 March 2020\n\nAda Lind spoke by phone with Boris Renko. ${words}` });
    const [raw] = folder.texts;
    if (raw === undefined) throw new Error('no text');
    const own = { ...raw, metadata: { publisher: 'norland-palace' } };
    const { calls } = readText(own, makeReadingRules(folder), new Report());
    return calls.flatMap(({ statements }) =>
      statements.flatMap(({ theme, voice }) => (theme === 'fishing' ? voice.side : [])),
    );
  };

  test.each([
    'Both sides emphasised the need for a treaty on herring.',
    'The leaders stressed that the herring was theirs.',
  ])('the parties’ words are its telling: %s', (words) => {
    expect(sidesOnFishing(words)).toEqual(['norland']);
  });

  test('but a reporter’s are not', () => {
    expect(sidesOnFishing('A reporter said that they had discussed herring.')).toEqual([null]);
  });
});
