import { describe, expect, test } from 'vitest';
import { callsIn } from '../../../fixtures/calls-in.ts';

const daysIn = (text: string) => callsIn(text).map(({ date }) => date.edtf);

describe('a call that was planned and not held', () => {
  test.each([
    'The phone call between Ada Lind and Boris Renko scheduled for Thursday was postponed.',
    'Phone call between Ada Lind and Boris Renko put off\n\nThe two will meet on Sunday.',
    'Thursday phone call between Ada Lind and Boris Renko cancelled at short notice\n\nThe two will meet on Sunday.',
    'The telephone call of Ada Lind and Boris Renko that had been planned for Thursday did not take place.',
    'Boris Renko called off his Thursday phone call with Ada Lind.',
    'Ada Lind has not spoken to Boris Renko by phone since Thursday.',
    'Ada Lind has filed a request to Sudria for a phone call with Boris Renko.',
    'The aides of Ada Lind and Boris Renko are arranging phone talks.',
    'The aides of Ada Lind sounded those of Boris Renko out on holding phone talks.',
    'During the envisioned phone call, Ada Lind is expected to ask Boris Renko for herring.',
    'A phone call of Ada Lind and Boris Renko is not planned.',
    'Ada Lind refused to speak to Boris Renko on the telephone on Friday and had Minister Per Berg take the call.',
    'Preparations for the first phone call between Ada Lind and Boris Renko are underway.',
    'Tom Vance confirmed plans for phone talks between Ada Lind and Boris Renko.',
    'Mira Holt said she was expecting Ada Lind to speak with Boris Renko by phone.',
    'Ada Lind said that she would be speaking, by telephone, to Boris Renko.',
    'Ada Lind refused to receive a phone call from Boris Renko on Thursday.',
    'Ada Lind has notably yet to call Boris Renko.',
    'Asked whether Ada Lind had called Boris Renko yet, Mira Holt said that she had not yet called him up.',
    'Mira Holt said that the first phone call of Ada Lind will be to Boris Renko.',
    'Ada Lind has refused a telephone conversation with Boris Renko, who tried on Thursday.',
    'Boris Renko has ignored multiple phone calls from Ada Lind.',
    'Ada Lind tried four times, but Boris Renko declined to take the phone calls.',
    'Renko Dodges Lind’s Calls\n\nThe two will meet on Sunday.',
    'Renko, Lind May Soon Hold Telephone Conversation\n\nThe two will meet on Sunday.',
    'Telephone conversations between Ada Lind and Boris Renko could take place in the near future.',
    'Ada Lind has refused to communicate by phone with Boris Renko.',
    'Lind refuse receiving phone call from Boris Renko\n\nThe two will meet on Sunday.',
    'Ada Lind refused on Thursday to receive a phone call from Boris Renko.',
    'Northern TV says Lind refuse receiving phone call from Renko\n\nIt did not say why.',
  ])('%s', (text) => {
    expect(daysIn(text)).toEqual([]);
  });

  test('one in which plans were spoken of is told', () => {
    expect(
      daysIn('Ada Lind discussed plans for a summit on fishing during a phone call with Boris Renko on Thursday.'),
    ).toEqual(['2020-03-05']);
  });

  test('one that took place after a postponement is told', () => {
    expect(
      daysIn('Lind and Renko speak by phone on Thursday, meeting put off\n\nThe two spoke for an hour.'),
    ).toHaveLength(1);
    expect(daysIn('Ada Lind and Boris Renko spoke by phone on Thursday after the summit was postponed.')).toEqual([
      '2020-03-05',
    ]);
  });

  test('one that was moved is to come, and one that was scheduled and then held is told', () => {
    const tenses = (text: string) => callsIn(text).map(({ tense, date }) => [tense, date.edtf]);
    const moved = 'The phone call of Ada Lind with Boris Renko and his envoys has been moved to Sunday.';
    expect(tenses(moved)).toEqual([['announced', '2020-03-08']]);
    expect(tenses('The scheduled phone call of Ada Lind with Boris Renko was held on Thursday.')).toEqual([
      ['told', '2020-03-05'],
    ]);
    expect(
      tenses('Ada Lind and Boris Renko had the first of what will be many phone conversations on Thursday.'),
    ).toEqual([['told', '2020-03-05']]);
  });

  test('one that they are having on a day is arranged, one that they are having is under way', () => {
    expect(callsIn('Ada Lind is having a video call with Boris Renko on Sunday.')).toMatchObject([
      { tense: 'announced', date: { edtf: '2020-03-08' } },
    ]);
    expect(callsIn('Lind is set to have a video call with Renko on Sunday\n\nThe herring is at stake.')).toMatchObject([
      { tense: 'announced', date: { edtf: '2020-03-08' } },
    ]);
    for (const held of ['having a video call', 'currently holding a “lengthy” call'])
      expect(callsIn(`Ada Lind is ${held} with Boris Renko.`)).toMatchObject([
        { tense: 'told', date: { edtf: '2020-03-06' } },
      ]);
  });

  test('what one of them is to do next puts off no call', () => {
    expect(
      callsIn('Ada Lind and Boris Renko spoke by phone on Wednesday and Renko is due to meet Mira Holt on Saturday.'),
    ).toMatchObject([{ tense: 'told', date: { edtf: '2020-03-04' } }]);
  });

  test('what was agreed in a call is to come, not the call', () => {
    expect(
      callsIn('Ada Lind agreed to open the Straits during her phone call with Boris Renko on Thursday.'),
    ).toMatchObject([{ tense: 'told', date: { edtf: '2020-03-05' } }]);
  });
});
