import { describe, expect, test } from 'vitest';
import { makeFolder } from '../fixtures/make-folder.ts';
import { Report } from '../report.ts';
import type { CallMention } from './find-calls.ts';
import { makeReadingRules, readText } from './read-text.ts';

/** The calls that a story published on Friday, 6 March 2020 tells of. */
function callsIn(text: string): CallMention[] {
  const folder = makeFolder({ story: `date 2020-03-06 ${text}` });
  const [raw] = folder.texts;
  if (raw === undefined) throw new Error('no text');
  return readText(raw, makeReadingRules(folder), new Report()).calls;
}

const daysIn = (text: string) => callsIn(text).map(({ date }) => date.edtf);

describe('what is a call', () => {
  test.each([
    ['by telephone', 'President Ada Lind spoke by telephone with Chancellor Boris Renko on Thursday.'],
    ['phone call', 'Ada Lind and Boris Renko held a phone call on Thursday.'],
    ['phone talks', 'Ada Lind and Boris Renko held phone talks on Thursday.'],
    ['telephone conversation', 'On Thursday, Ada Lind had a telephone conversation with Boris Renko.'],
    ['rang', 'Ada Lind rang Boris Renko on Thursday to wish him well.'],
    ['called', 'Boris Renko called President Ada Lind on Thursday.'],
    ['video call', 'Ada Lind held a secure video call with Boris Renko on Thursday.'],
    ['possessive day', 'In Thursday’s call with Ada Lind, Boris Renko spoke of herring.'],
  ])('%s', (_, text) => {
    expect(callsIn(text)).toMatchObject([{ participants: ['ada-lind', 'boris-renko'], date: { edtf: '2020-03-05' } }]);
  });

  test.each([
    ['a meeting', 'Ada Lind met Boris Renko on Thursday in Oslo for talks.'],
    ['a press call', 'On a press call on Thursday, Mira Holt spoke of Ada Lind and Boris Renko.'],
    ['a call for something', 'Ada Lind called for a ceasefire on Thursday and Boris Renko agreed.'],
    ['calling someone something', 'Ada Lind called on Boris Renko on Thursday to open the Straits.'],
    ['a letter', 'Ada Lind wrote to Boris Renko on Thursday.'],
    ['one side alone', 'Ada Lind spoke by telephone with Mira Holt on Thursday.'],
    ['calls in general', 'The phone conversations between Ada Lind and Boris Renko have long been studied.'],
    ['spoke, in a text about no call', 'Ada Lind spoke to Boris Renko on Thursday at the summit.'],
  ])('not %s', (_, text) => {
    expect(daysIn(text)).toEqual([]);
  });
});

describe('calls of others in the same story', () => {
  const held = 'Ada Lind and Boris Renko held a phone call on Monday.';

  test.each([
    ['people whom nobody knows', 'Minister Nora Hale spoke by phone with Minister Per Berg on Tuesday.'],
    ['a partner who is no principal', 'After the call with Renko, Lind called Mira Holt on Tuesday.'],
    ['a call with a stranger', 'Lind also had a phone call with Minister Per Berg on Tuesday.'],
  ])('%s', (_, other) => {
    const calls = callsIn(`${held} ${other}`);
    expect(calls.map(({ date }) => date.edtf)).toEqual(['2020-03-02']);
    expect(calls[0]?.statements.filter(({ point }) => point === 'initiator')).toEqual([]);
  });
});

describe('a denial', () => {
  test.each([
    'The Chancery on Friday denied reports that Ada Lind had spoken to Boris Renko by phone on Monday.',
    'The Chancery denied reports that former U.N. envoy Ada Lind had spoken to Boris Renko by phone on Monday.',
    'The Chancery denied that Ada Lind and Boris Renko had spoken by phone on Monday.',
    'There was no phone call between Ada Lind and Boris Renko on Monday, the Chancery said.',
  ])('%s', (text) => {
    const [call] = callsIn(text);
    const said = call?.statements.filter(({ point, voice }) => point === 'took-place' && voice.side === 'sudria');
    expect(said?.map(({ stance }) => stance)).toEqual(['denies']);
  });

  test('is none where a side says neither', () => {
    const [call] = callsIn(
      'Ada Lind spoke to Boris Renko by phone on Monday, which the Chancery declined to confirm or deny.',
    );
    expect(call?.statements.filter(({ stance }) => stance === 'denies')).toEqual([]);
  });
});

describe('the day of a call', () => {
  test('a call without a day is bounded by the day of the story', () => {
    expect(daysIn('Ada Lind and Boris Renko have held a phone call.')).toEqual(['[..2020-03-06]']);
  });

  test('a call that someone spoke of on a day took place on or before it', () => {
    expect(daysIn('On Tuesday, Ada Lind said that she had spoken to Boris Renko by phone.')).toEqual([
      '[..2020-03-03]',
    ]);
  });

  test('words about the length and who said so do not hide the day', () => {
    expect(
      daysIn('Ada Lind spoke with Boris Renko by phone on Wednesday for nearly an hour and a half, the Chancery said.'),
    ).toEqual(['2020-03-04']);
  });

  test('days of other events are not the call’s', () => {
    expect(
      daysIn(
        'Ada Lind and Boris Renko held a phone call on Thursday to discuss the summit on 12 April and his 2 March visit to Oslo.',
      ),
    ).toEqual(['2020-03-05']);
  });

  test('calls told of in passing have days of their own', () => {
    expect(
      daysIn(
        'Ada Lind and Boris Renko held a phone call on Thursday.\n\nThe leaders last spoke on February 11 for over an hour.\n\nBefore that, Lind’s last known phone call with Renko was in January.',
      ),
    ).toEqual(['2020-03-05', '2020-02-11', '2020-01']);
  });

  test('a call to come is announced, and only with a day', () => {
    expect(callsIn('Ada Lind will hold a phone call with Boris Renko on 12 March.')).toMatchObject([
      { tense: 'announced', date: { edtf: '2020-03-12' } },
    ]);
    expect(daysIn('Ada Lind plans to call Boris Renko again soon.')).toEqual([]);
  });
});

describe('what is said of a call', () => {
  const story =
    'Ada Lind and Boris Renko held a 40-minute phone call on Thursday, the Northern Palace and the Chancery confirmed.\n\n' +
    '“We talked about herring. It was a good call,” Lind told reporters, adding that the call lasted “about an hour.”\n\n' +
    'Renko told Lind that the Straits would stay open, Tom Vance said.\n\n' +
    'On 1 March, Renko opened a fishing fair. “Herring is our life,” he said at a press conference.';

  test('each voice, each length, and who passed it on', () => {
    const [call] = callsIn(story);
    const lengths = call?.statements.filter(({ point }) => point === 'length');
    expect(lengths?.map(({ value, voice }) => [value, voice.saidBy])).toEqual([
      ['exact PT40M', null],
      ['about PT1H', 'ada-lind'],
    ]);
    const confirming = call?.statements
      .filter(({ rule }) => rule === 'reported-to-confirm')
      .map(({ voice }) => voice.saidBy);
    expect(confirming).toEqual(['norland-palace', 'chancery']);
    const straits = call?.statements.find(({ theme }) => theme === 'straits');
    expect(straits?.voice).toMatchObject({ saidBy: 'tom-vance', side: 'sudria', wordsOf: 'boris-renko' });
  });

  test('what is told of another occasion is not about the call', () => {
    const [call] = callsIn(story);
    const evidence = call?.statements.filter(({ theme }) => theme === 'fishing') ?? [];
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.every(({ evidence: { start } }) => start < story.indexOf('On 1 March'))).toBe(true);
  });

  test('a side that says neither', () => {
    const [call] = callsIn(
      'On Tuesday, Ada Lind said that she had spoken to Boris Renko by phone. The Chancery, however, could not confirm or deny this.',
    );
    expect(
      call?.statements.filter(({ point }) => point === 'took-place').map(({ voice, stance }) => [voice.side, stance]),
    ).toEqual([
      ['norland', 'affirms'],
      ['sudria', 'neither'],
    ]);
  });
});
