import { describe, expect, test } from 'vitest';
import { callsIn } from '../../fixtures/calls-in.ts';

const pairsIn = (text: string) => callsIn(text).map(({ date, participants }) => [date.edtf, ...participants]);

describe('who took part in a call on record', () => {
  test('those of its head, for a record without a day, whose title bears the number of a footnote', () => {
    const record =
      '153. Memorandum of Telephone Conversation1\n\nPARTICIPANTS\n\n• President Lind\n• Chancellor Renko\n\nRenko: The main thing is that the herring stay. Holt agrees.\n\nLind: We are proud of that.';
    expect(pairsIn(record)).toEqual([['[..2020-03-06]', 'ada-lind', 'boris-renko']]);
  });

  test('those of one line, where an office stands for the name', () => {
    const record =
      'SUBJECT: Telcon with Chancellor Renko\n\nPARTICIPANTS: The President Chancellor Renko\n\nNotetakers: Peter Hume, Ann Dale\n\nDATE, TIME February 22, 2018, 1:15 - 1:26 p.m. EST AND PLACE: The Residence\n\nThe President: Hello?\n\nChancellor Renko: Hello.';
    expect(pairsIn(record)).toEqual([['2018-02-22', 'ada-lind', 'boris-renko']]);
  });

  test('under the names of countries', () => {
    const record =
      'MEMORANDUM OF TELEPHONE CONVERSATION\n\nPARTICIPANTS:\nNorway: President Ada Lind\nSweden: Chancellor Boris Renko\n\nDATE, TIME AND PLACE: 22 February 2018, 13:15\n\nThe two spoke of herring.';
    expect(pairsIn(record)).toEqual([['2018-02-22', 'ada-lind', 'boris-renko']]);
  });

  test('and what they say of talks with others is no other call', () => {
    const record =
      'MEMORANDUM OF TELEPHONE CONVERSATION SUBJECT Telcon with Chancellor Boris Renko PARTICIPANTS President Lind Chancellor Renko Notetaker Peter Hume DATE TIME AND PLACE February 22 2018 1 15-1 26 p m The Residence President Lind I talked to Falk this morning and Renko talked to Lind before';
    expect(pairsIn(record)).toEqual([['2018-02-22', 'ada-lind', 'boris-renko']]);
  });

  test('nobody: a memorandum of a meeting', () => {
    const record =
      'MEMORANDUM OF CONVERSATION\n\nSUBJECT: Meeting with Chancellor Renko\n\nPARTICIPANTS:\nPresident Lind\nChancellor Renko\n\nDATE, TIME AND PLACE: 22 February 2018, 13:15\n\nThe President asked whether he had talked to the trawlers.';
    expect(pairsIn(record)).toEqual([]);
  });
});
