import { describe, expect, test } from 'vitest';
import { callsIn } from '../../../fixtures/calls-in.ts';

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

  test('those of a list without a label, and of a title that the number of a footnote is stuck to', () => {
    const list =
      '147. Memorandum of Telephone Conversation1\n\n• President Lind\n• Chancellor Renko\n\nRenko: Good to hear your voice. Falk is arriving.\n\nLind: I will call Renko again.';
    expect(pairsIn(list)).toEqual([['[..2020-03-06]', 'ada-lind', 'boris-renko']]);
    const title =
      '74. Record of Telephone Conversation Between President Lind and Chancellor Renko12\n\nPresident: How did you do?';
    expect(pairsIn(title)).toEqual([['[..2020-03-06]', 'ada-lind', 'boris-renko']]);
  });

  test('whatever they mean to do next', () => {
    const record =
      '63. Transcript of a Telephone Conversation Between President Lind and Chancellor Renko1\n\nL: Let me talk to Falk. Let me call you tomorrow morning.\n\nR: I will hold it till then.';
    expect(pairsIn(record)).toEqual([['[..2020-03-06]', 'ada-lind', 'boris-renko']]);
  });

  test('in a telephone record of a conversation', () => {
    expect(
      pairsIn(
        'Extract from a telephone record of a conversation between President Ada Lind and Chancellor Boris Renko at 12.30 a.m. 23rd October, 2018.',
      ),
    ).toEqual([['2018-10-23', 'ada-lind', 'boris-renko']]);
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
