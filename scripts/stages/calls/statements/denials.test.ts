import { describe, expect, test } from 'vitest';
import { callsIn } from '../../../fixtures/calls-in.ts';

describe('a denial', () => {
  const stancesIn = (text: string, side: string | null = 'sudria') =>
    callsIn(text).flatMap(({ statements }) =>
      statements.flatMap(({ point, stance, voice }) => (point === 'took-place' && voice.side === side ? stance : [])),
    );

  test('is one where the verb has the call for its object', () => {
    const told = 'Ada Lind and Boris Renko did not have a phone conversation on Monday';
    expect(stancesIn(`${told}, said Tom Vance, calling the report a lie.`)).toEqual(['denies']);
    expect(stancesIn(`${told}, said Tom Vance, calling news of the phone conversation a lie.`, null)).not.toContain(
      'affirms',
    );
    expect(stancesIn('Ada Lind and Boris Renko did not hold any phone talks on Monday, Tom Vance said.')).toEqual([
      'denies',
    ]);
  });

  test('is of what is denied, and not of a call that it only names', () => {
    const held = 'Ada Lind and Boris Renko spoke by phone on Monday.';
    expect(
      stancesIn(
        `${held} Envoy Nora Hale denied reports that her country had been told of it before the phone call between Lind and Renko.`,
        null,
      ),
    ).not.toContain('denies');
    expect(
      stancesIn(`${held} The Chancery denied that Renko had promised herring during the phone call with Lind.`),
    ).not.toContain('denies');
    expect(
      stancesIn('The Chancery denied that Renko had spoken of herring in a phone call with Lind on Monday.'),
    ).toEqual(['denies']);
  });

  test('is no account of the day of the call that it says there was not', () => {
    const text = (verb: string) => `The Chancery ${verb} that Ada Lind had spoken on Monday to Boris Renko by phone.`;
    const sides = (verb: string) =>
      callsIn(text(verb)).flatMap(({ statements }) =>
        statements.flatMap(({ point, voice }) => (point === 'day' ? voice.side : [])),
      );
    expect(sides('denied')).not.toContain('sudria');
    expect(sides('said')).toEqual(['sudria']);
  });

  test('is of another call where it speaks of another day, or a party to this one tells of it', () => {
    const held = 'Ada Lind said on Thursday that she had spoken to Boris Renko by phone.';
    const denied = 'Tom Vance said that there had been no phone call between Lind and Renko';
    expect(stancesIn(`${held} On 1 March, Lind had claimed as much. ${denied} that day.`)).not.toContain('denies');
    expect(stancesIn(`${held} ${denied}.`)).toContain('denies');
    const thanked = '“Thank you for your phone call on Thursday, Ada Lind,” Renko wrote.';
    expect(stancesIn(`${held} ${thanked} ${denied}.`)).not.toContain('denies');
  });

  test('nor is it one of how it went', () => {
    const held = 'Ada Lind and Boris Renko spoke by phone on Monday.';
    expect(
      stancesIn(`${held} The Chancery dismissed a claim that the phone call with Lind did not go well.`),
    ).not.toContain('denies');
    expect(
      stancesIn('The Chancery dismissed a claim that a phone call of Renko with Lind had been held on Monday.'),
    ).toEqual(['denies']);
  });

  test('raises no theme in the call that it says there was not', () => {
    const [call] = callsIn(
      'The Chancery denied reports that Ada Lind had spoken to Boris Renko by phone about herring on Monday.',
    );
    expect(call?.statements.filter(({ point }) => point === 'theme')).toEqual([]);
  });

  test('and a refusal to say is of the call that is asked about', () => {
    const held = 'Ada Lind and Boris Renko spoke by phone on Monday.';
    expect(
      stancesIn(
        `${held} The Chancery declined to confirm or deny whether a call between Renko and Nora Hale had taken place.`,
      ),
    ).toEqual([]);
    expect(
      stancesIn(`${held} The Chancery declined to confirm or deny whether the Renko-Hale call had taken place.`),
    ).toEqual([]);
    expect(
      stancesIn(`${held} The Chancery declined to confirm or deny whether the Lind-Renko call had taken place.`),
    ).toEqual(['neither']);
  });

  test('nor does a question say that there was one', () => {
    const held = 'The Chancery said that Renko spoke by phone with Lind on Monday.';
    expect(stancesIn(`${held} A reporter asked if they talked about herring on the call.`, null)).toEqual([]);
  });

  test('nor do words of a day before it', () => {
    const text = (day: string) =>
      `Ada Lind and Boris Renko held a phone call on Thursday. The phone call with Lind was a chance to talk, Tom Vance said in a briefing on ${day}.`;
    expect(stancesIn(text('Wednesday'))).toEqual([]);
    expect(stancesIn(text('Friday'))).toEqual(['affirms']);
  });
});
