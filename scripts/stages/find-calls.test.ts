import { describe, expect, test } from 'vitest';
import { callsIn } from '../fixtures/calls-in.ts';

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
    ['phoned, in the present tense', 'Ada Lind calls Boris Renko on Thursday to wish him well.'],
    ['dialled', 'Ada Lind dialled Boris Renko on Thursday.'],
    ['on the line', 'On Thursday, Boris Renko was on the line with Ada Lind.'],
    ['the hotline', 'Ada Lind used the hotline to speak with Boris Renko on Thursday.'],
    ['a conference call', 'Ada Lind and Boris Renko held a conference call on Thursday.'],
    ['put a call in', 'Boris Renko put a call in to Ada Lind on Thursday.'],
    ['a call on a day', 'The call on Thursday between Ada Lind and Boris Renko brought nothing.'],
    ['called to congratulate', 'Ada Lind called to congratulate re-elected Chancellor Boris Renko on Thursday.'],
    ['long-distance talks', 'Ada Lind held long-distance talks on Thursday with Boris Renko.'],
    [
      'a partner named at last',
      'Ada Lind held a phone talk with a foreign leader on fishing for the third day in a row on Thursday, speaking with Chancellor Boris Renko.',
    ],
    [
      'a phone that rang, and who was on the line',
      'Ada Lind was at the harbour on Thursday when the phone rang. Boris Renko was on the line.',
    ],
    [
      'an infinitive behind',
      'Ada Lind and Boris Renko spoke by phone on Thursday to reiterate their support of Norland.',
    ],
    [
      'an infinitive behind, and who said so',
      'Boris Renko pressed Ada Lind during a telephone conversation on Thursday to halt the trawlers, the Chancery said.',
    ],
    ['a compound of a name', 'Ada Lind also spoke by phone on Thursday with the Lind-bashing Chancellor Boris Renko.'],
    ['behind an agency’s name', 'Norland News/ On Thursday, Ada Lind urged calm in a phone call with Boris Renko.'],
    [
      'behind a place and a day',
      'LINDHAVEN, Mar 5: On Thursday, Ada Lind urged calm in a phone call with Boris Renko.',
    ],
    ['on the horn', 'Ada Lind and Boris Renko hopped on the horn on Thursday.'],
    ['what one told the other in it', 'Boris Renko told Ada Lind in a call on Thursday that the quota stands.'],
    [
      'what filled it, plans or not',
      'Plans to raise the quota dominated Ada Lind’s phone call with Boris Renko on Thursday.',
    ],
    ['possessive day', 'In Thursday’s call with Ada Lind, Boris Renko spoke of herring.'],
  ])('%s', (_, text) => {
    expect(callsIn(text)).toMatchObject([{ participants: ['ada-lind', 'boris-renko'], date: { edtf: '2020-03-05' } }]);
  });

  test.each([
    ['a meeting', 'Ada Lind met Boris Renko on Thursday in Oslo for talks.'],
    ['a press call', 'On a press call on Thursday, Mira Holt spoke of Ada Lind and Boris Renko.'],
    ['a call for something', 'Ada Lind called for a ceasefire on Thursday and Boris Renko agreed.'],
    ['calling someone something', 'Ada Lind called on Boris Renko on Thursday to open the Straits.'],
    ['calling someone names', 'Ada Lind called Boris Renko a dreamer on Thursday.'],
    ['calling someone one’s friend', 'Ada Lind called Boris Renko her great friend on Thursday.'],
    ['calling a plan something', 'Boris Renko called the plan of Ada Lind premature on Thursday.'],
    ['a missed call', 'Boris Renko found a missed call from Ada Lind on Thursday.'],
    ['a programme', 'Boris Renko phoned in to a show on Thursday and praised Ada Lind.'],
    ['a call with the press', 'Boris Renko spoke of Ada Lind in a conference call with reporters on Thursday.'],
    ['a letter', 'Ada Lind wrote to Boris Renko on Thursday.'],
    ['one side alone', 'Ada Lind spoke by telephone with Mira Holt on Thursday.'],
    ['a phone that rang', 'The phone of Ada Lind rang on Thursday while Boris Renko was on a trip.'],
    ['calling to tell others', 'Ada Lind called to tell reporters on Thursday that Boris Renko was ill.'],
    ['what bears a name', 'Ada Lind, the Post wrote on Thursday, suffers from a trauma called Boris Renko.'],
    ['told in an envoy’s call', 'Boris Renko told Ada Lind’s envoy in a call on Thursday that the quota stands.'],
    ['calls by their number', 'Ada Lind and Boris Renko have spoken by phone three times since the vote.'],
    ['calls in general', 'The phone conversations between Ada Lind and Boris Renko have long been studied.'],
    ['spoke, in a text about no call', 'Ada Lind spoke to Boris Renko on Thursday at the summit.'],
  ])('not %s', (_, text) => {
    expect(daysIn(text)).toEqual([]);
  });
});

test('speaking at a summit is no call, though the text is about one', () => {
  const told = 'Ada Lind and Boris Renko held a phone call on Thursday.';
  expect(daysIn(`${told} Lind and Renko spoke on Monday when they attended a summit.`)).toEqual(['2020-03-05']);
  expect(daysIn(`${told} Lind and Renko spoke on Monday ahead of the summit.`)).toEqual(['2020-03-05', '2020-03-02']);
});

test('a title glued to the first sentence tells of no call', () => {
  const title = 'How a phone call between Lind and Renko soured the quota';
  const told = 'Ada Lind was miffed in February. Ada Lind and Boris Renko held a phone call on 17 January.';
  expect(daysIn(`${title}\n\n${title}${told}`)).toEqual(['2020-01-17']);
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

test('the two leaders of a call with a stranger are not the parties to the call before', () => {
  const told = 'Ada Lind rang Boris Renko on Thursday after a phone call with Minister Per Berg of Westland.';
  const days = daysIn(
    `${told}\n\nLind told Berg of herring in that phone call with Berg.\n\nBefore, the two leaders last spoke on 11 February.`,
  );
  expect(days).toEqual(['2020-03-05']);
  expect(
    daysIn('Ada Lind rang Boris Renko on Thursday.\n\nBefore, the two leaders last spoke on 11 February.'),
  ).toEqual(['2020-03-05', '2020-02-11']);
});

test('a call that is told of after an earlier one is another', () => {
  expect(
    daysIn(
      'The conversation between Lind and Renko lasted an hour. The last time that Ada Lind and Boris Renko spoke was in December.\n\nSudria described the phone conversation as frank.',
    ),
  ).toEqual(['2019-12', '[..2020-03-06]']);
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

  test('voices confirm a call and nothing else, two only where “and” joins them', () => {
    const confirming = (text: string) =>
      callsIn(text).flatMap(({ statements }) =>
        statements.filter(({ rule }) => rule === 'reported-to-confirm').map(({ voice }) => voice.saidBy),
      );
    const told = 'Ada Lind and Boris Renko spoke by phone on Thursday, days after Lind left';
    expect(confirming(`${told}, Boris Renko and Ada Lind have confirmed.`)).toEqual(['boris-renko', 'ada-lind']);
    expect(
      confirming('Ada Lind and Boris Renko spoke by phone on Thursday, the day after Renko announced a quota.'),
    ).toEqual([]);
    expect(confirming(`${told} Boris Renko, Ada Lind has confirmed.`)).not.toContain('boris-renko');
  });

  test('is none where a side says neither', () => {
    const [call] = callsIn(
      'Ada Lind spoke to Boris Renko by phone on Monday, which the Chancery declined to confirm or deny.',
    );
    expect(call?.statements.filter(({ stance }) => stance === 'denies')).toEqual([]);
  });
});

test('a call that is announced and then has a length was held', () => {
  const asked = 'Renko asked to speak to Lind in a call today, and the answer was yes.';
  expect(callsIn(`${asked} The two leaders spoke for close to an hour.`).map(({ tense }) => tense)).toEqual(['told']);
  expect(callsIn(`${asked} It is expected to last an hour.`).map(({ tense }) => tense)).toEqual(['announced']);
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

  test.each([
    [
      'on the telephone for a length',
      'Lind held a phone call with Renko on Thursday. Renko, on the telephone for nearly an hour, spoke of herring.',
      ['almost PT1H'],
    ],
    ['for a length, behind the day', 'Lind spoke by phone with Renko on Thursday for 40 minutes.', ['exact PT40M']],
    [
      'for a length, first',
      'For 10 minutes from 8:10 on Thursday, Lind held a phone call with Renko.',
      ['exact PT10M'],
    ],
    ['for a length, of something else', 'For 10 minutes Renko waited; then Lind held a phone call with him.', []],
    [
      'over the course of a length',
      'Lind spoke by phone with Renko on Thursday. Over the course of about an hour, the two held a candid discussion.',
      ['about PT1H'],
    ],
    [
      'over the course of a length, of something else',
      'Lind spoke by phone with Renko on Thursday. Over the course of about an hour, forty ships left the port.',
      [],
    ],
    [
      'for a length, before the call',
      'On Thursday, for about 20 minutes, Lind held a phone call with Renko.',
      ['about PT20M'],
    ],
    [
      'in the title alone',
      'Phone call between Lind and Renko lasted one hour\n\nLind and Renko held a phone call on Thursday.\n\nThe quota was agreed.',
      ['exact PT1H'],
    ],
    [
      'not what was expected',
      'Lind and Renko spoke by phone on Thursday. It was expected to be an hour-long call.',
      [],
    ],
    ['not a cabinet meeting', 'After a two-hour meeting on Thursday, Lind spoke to Renko by phone.', []],
  ])('its length: %s', (_, text, expected) => {
    const lengths = callsIn(text).flatMap(({ statements }) => statements.filter(({ point }) => point === 'length'));
    expect(lengths.map(({ value }) => value)).toEqual(expected);
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
