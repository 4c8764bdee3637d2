import { describe, expect, test } from 'vitest';
import { personEntry } from '../../../../src/schemas/person.ts';
import { makeFolder } from '../../../fixtures/make-folder.ts';
import { Report } from '../../../report.ts';
import { makeReadingRules, readText } from '../../read-text.ts';

/** The calls of a story of Friday, 6 March 2020 in a dossier that knows a third leader, of no side. */
function read(text: string) {
  const folder = makeFolder({ story: `date 2020-03-06 ${text}` });
  folder.people.push(personEntry.parse({ id: 'ines-falk', name: 'Ines Falk', aliases: ['Falk'] }));
  return folder.texts.flatMap((raw) => readText(raw, makeReadingRules(folder), new Report()).calls);
}

const daysIn = (text: string) => read(text).map(({ date }) => date.edtf);
const lengthsIn = (text: string) =>
  read(text).flatMap(({ statements }) => statements.flatMap(({ point, value }) => (point === 'length' ? value : [])));

describe('a call with a leader of no side is none of the two sides', () => {
  const before = 'It came after Lind’s phone call with Renko on Tuesday.';

  test.each([
    [
      'who is named beside a principal',
      `Ada Lind and Premier Ines Falk held an hour-long phone call on Thursday. ${before}`,
    ],
    [
      'beside whom it is told of by phone, and then as the call',
      `Ada Lind and Premier Ines Falk spoke on the phone on Thursday in a call that lasted an hour, Lind said. ${before}`,
    ],
    [
      'whom nobody knows',
      `Ada Lind and Westland’s President Per Berg held an hour-long phone call on Thursday. ${before}`,
    ],
    [
      'and the call after it is that one',
      `Lind spoke by phone with Falk on Thursday. The call lasted about 40 minutes. ${before}`,
    ],
    [
      'nor is the call at which he was told something',
      `Lind told Premier Ines Falk on Thursday that she would help. The call lasted about 40 minutes, sources said. ${before}`,
    ],
    [
      'nor what is told of it again without his name',
      `Lind said she had a “very good” conversation with Falk. Lind announced that she had a “very good” phone conversation which lasted an hour. ${before}`,
    ],
  ])('%s', (_, text) => {
    expect(daysIn(text)).toEqual(['2020-03-03']);
    expect(lengthsIn(text)).toEqual([]);
  });

  test('which the text comes to after theirs', () => {
    const told =
      'Lind and Renko held a phone call on Tuesday. On Thursday, Lind held a phone call with Premier Ines Falk.';
    expect(lengthsIn(`${told} The call lasted about an hour.`)).toEqual([]);
    expect(daysIn(told)).toEqual(['2020-03-03']);
  });

  test('which a heading names', () => {
    const text =
      'Lind hails ‘very good’ phone call with Falk\n\nAda Lind said on Thursday that the call lasted an hour.';
    expect(read(`${text} ${before}`).map(({ date }) => date.edtf)).toEqual(['2020-03-03']);
    expect(lengthsIn(`${text} ${before}`)).toEqual([]);
  });

  test.each([
    'Lind held a phone call with Renko on Thursday. Lind said much of it was based on the call made on Wednesday with Premier Ines Falk.',
    'Lind held a phone call with Renko on Thursday. She briefed him on her phone call on Wednesday with Ines Falk.',
    'Lind held a phone call with Renko on Thursday. It was half as long as her call on Wednesday, during which Falk spoke of herring.',
    'Lind held a phone call with Renko on Thursday. “Even on Wednesday, after Falk’s phone conversation with Lind, ships came,” Renko said.',
    'Lind held a phone call with Renko on Thursday. It came a day after a phone conversation on Wednesday between Lind and Premier Ines Falk.',
    'Lind held a phone call with Renko on Thursday. In his phone call with Lind, Falk had agreed on Wednesday to herring.',
    'Lind held a phone call with Renko on Thursday. Lind wants a wider truce, but during their phone call on Wednesday, Falk spoke of herring.',
  ])('that is told of after theirs: %s', (text) => {
    expect(daysIn(text)).toEqual(['2020-03-05']);
  });

  test('whose length stands in one sentence with theirs', () => {
    const told = 'Lind held a one hour phone call with Premier Ines Falk on Thursday';
    const text = `${told}, two days after having spoken by phone to Renko.`;
    expect(lengthsIn(text)).toEqual([]);
    expect(read(text).map(({ participants }) => participants)).toEqual([['ada-lind', 'boris-renko']]);
    expect(
      lengthsIn('Lind held a one hour phone call with Boris Renko on Thursday, a day after her call with Falk.'),
    ).toEqual(['exact PT1H']);
  });

  test('nor is what is said of it after one sentence with both', () => {
    const told =
      'Lind held a phone call with Premier Ines Falk on Thursday, two days after having spoken by phone to Renko.';
    const themes = read(`${told} Lind said that the talk was about herring.`).flatMap(({ statements }) =>
      statements.flatMap(({ theme }) => theme ?? []),
    );
    expect(themes).toEqual([]);
  });

  test('that call, of one with a leader whom the sentence names', () => {
    expect(
      daysIn(
        'Lind said on Monday that she had spoken with many leaders, including Premier Ines Falk, and that Mira Holt had been on that call. The Chancery denied that Renko had spoken by phone with Lind on Thursday.',
      ),
    ).toEqual(['2020-03-05']);
  });

  test('the two leaders of a call that is only named are not the parties to theirs', () => {
    const told = 'Ada Lind called Boris Renko on Thursday after a phone conversation with Premier Ines Falk.';
    expect(
      daysIn(
        `${told} Lind told Renko the details of her phone call with Falk. Prior to this, the two leaders last spoke on 11 February.`,
      ),
    ).toEqual(['2020-03-05']);
  });

  test('while one that only tells when theirs was leaves the text with theirs', () => {
    const told = 'Lind and Renko held a phone call on Thursday, hours after Lind’s phone call with Falk.';
    expect(lengthsIn(`${told} The call lasted about an hour.`)).toEqual(['about PT1H']);
    expect(
      lengthsIn('Lind and Renko held a phone call on Thursday. Lind told Falk of it. The call lasted an hour.'),
    ).toEqual(['exact PT1H']);
  });

  test('while an aide beside a principal takes nothing from theirs', () => {
    expect(
      daysIn('Ada Lind, with Mira Holt beside her, held an hour-long phone call with Boris Renko on Thursday.'),
    ).toEqual(['2020-03-05']);
  });
});
