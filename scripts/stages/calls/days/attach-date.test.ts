import { describe, expect, test } from 'vitest';
import { callsIn } from '../../../fixtures/calls-in.ts';
import { makeFolder } from '../../../fixtures/make-folder.ts';
import { Report } from '../../../report.ts';
import { makeReadingRules, readText } from '../../read-text.ts';

const daysIn = (text: string) => callsIn(text).map(({ date }) => date.edtf);

describe('the day of a call', () => {
  test('a call without a day is bounded by the day of the story', () => {
    expect(daysIn('Ada Lind and Boris Renko have held a phone call.')).toEqual(['[..2020-03-06]']);
  });

  test('May with a capital is a name or a month, and says nothing of what may be', () => {
    expect(callsIn('With May gone Ada Lind held a phone call with Boris Renko.')).toMatchObject([{ tense: 'told' }]);
    expect(daysIn('Now Ada Lind may hold a phone call with Boris Renko.')).toEqual([]);
  });

  test('a call that someone spoke of on a day took place on or before it', () => {
    expect(daysIn('On Tuesday, Ada Lind said that she had spoken to Boris Renko by phone.')).toEqual([
      '[..2020-03-03]',
    ]);
  });

  test('the day of a dateline is not the call’s, whatever dash stands behind it', () => {
    for (const dash of ['—', '–', '―', '--'])
      expect(daysIn(`LINDHAVEN, Mar 6 ${dash} Ada Lind spoke by phone with Boris Renko yesterday.`)).toEqual([
        '2020-03-05',
      ]);
  });

  test('words about the length and who said so do not hide the day', () => {
    expect(
      daysIn('Ada Lind spoke with Boris Renko by phone on Wednesday for nearly an hour and a half, the Chancery said.'),
    ).toEqual(['2020-03-04']);
  });

  test.each([
    [
      'the day on which the words were said that were said in it',
      'Ada Lind said on Wednesday that the quota would go.\n\nShe made the remarks while speaking with Boris Renko on the phone.',
      '2020-03-04',
    ],
    [
      'but not the day of other words',
      'Ada Lind said on Wednesday that the quota would go.\n\nShe has spoken with Boris Renko on the phone.',
      '[..2020-03-06]',
    ],
    [
      'the day on which one told the other',
      'Lind and Renko speak by phone\n\nPresident Ada Lind on Wednesday told Boris Renko that the quota would stay.',
      '2020-03-04',
    ],
    [
      'but not the day on which one wrote or met the other',
      'Lind and Renko speak by phone\n\nPresident Ada Lind on Wednesday told Boris Renko in a letter that the quota would stay.',
      '[..2020-03-06]',
    ],
    [
      'the day on which one was told by the other',
      'Boris Renko was told on Wednesday by President Ada Lind that the quota stands. During the phone call, he was calm.',
      '2020-03-04',
    ],
    [
      'the day on which both reaffirmed something',
      'President Ada Lind and Chancellor Boris Renko on Wednesday reaffirmed the quota.\n\nBoth held a telephone conversation.',
      '2020-03-04',
    ],
    [
      'the day on which one discussed something with the other',
      'President Ada Lind on Wednesday discussed the quota with her Sudrian counterpart Boris Renko.\n\nThe phone call was long.',
      '2020-03-04',
    ],
    [
      'but not at dinner',
      'President Ada Lind on Wednesday discussed the quota with Boris Renko over dinner.\n\nThe phone call was long.',
      '[..2020-03-06]',
    ],
    [
      'nor where another sentence has them meet',
      'President Ada Lind on Wednesday discussed the quota with Boris Renko. In Oslo, Lind had met Renko before.\n\nThe phone call was long.',
      '[..2020-03-06]',
    ],
    [
      'the day of what was said right after it',
      'Ada Lind said on Wednesday in a statement issued shortly after a phone call with Boris Renko that the quota stands.',
      '2020-03-04',
    ],
    [
      'but not of what was said days after it',
      'Ada Lind said on Wednesday in a statement issued days after a phone call with Boris Renko that the quota stands.',
      '[..2020-03-04]',
    ],
    [
      'the day that opens the sentence, past other talks',
      'President Ada Lind on late Wednesday explained the outcome of her talks with the farmers to Boris Renko by phone.',
      '2020-03-04',
    ],
    [
      'the weekday of a call',
      'Ada Lind and Boris Renko in a Wednesday phone conversation discussed the herring quota.',
      '2020-03-04',
    ],
    [
      'but no day of ruling on its record',
      'The record of a telephone call between Ada Lind and Boris Renko must be shown, a court ruled yesterday.',
      '[..2020-03-06]',
    ],
    [
      'nor the day of another’s order about it',
      'Words that Ada Lind spoke by phone to Boris Renko are to be shown, a court ordered yesterday.',
      '[..2020-03-06]',
    ],
    [
      'the day on which one told the other by phone',
      'President Ada Lind on Wednesday, 4 March, told Boris Renko over the phone that the quota would stay.',
      '2020-03-04',
    ],
    [
      'the day on which the two leaders discussed it',
      'The Chancery confirmed that Ada Lind had a phone call with Boris Renko. The two leaders, who are both new, discussed herring on Wednesday night.',
      '2020-03-04',
    ],
    [
      'but not the day on which one said that they discussed it',
      'Ada Lind said on Wednesday they discussed herring in a phone call with Boris Renko.',
      '[..2020-03-04]',
    ],
    [
      'and not the day on which she said that she held it',
      'Ada Lind said on Wednesday she held a phone call with Boris Renko.',
      '[..2020-03-04]',
    ],
    [
      'the day of a dateline, for what somebody had',
      'OSLO, March 6 (NNA) – Ada Lind had a phone call with Boris Renko.',
      '2020-03-06',
    ],
    [
      'not the day of confirming it',
      'Ada Lind had a phone call with Boris Renko on Tuesday. Lind confirmed the call later on Thursday.',
      '2020-03-03',
    ],
    ['the day on which it was held', 'The phone call of Ada Lind with Boris Renko was held on Thursday.', '2020-03-05'],
    [
      'before the end of the month in which it was reported',
      'Last month the Herald reported that during a phone call between Ada Lind and Boris Renko, there was talk of herring.',
      '[..2020-02-29]',
    ],
    [
      'the day of her who was the first to speak with him',
      'Ada Lind became the first leader to speak by phone with Boris Renko on Wednesday.',
      '2020-03-04',
    ],
  ])('%s', (_, text, day) => {
    expect(callsIn(text)).toMatchObject([{ tense: 'told', date: { edtf: day } }]);
  });

  test('a question whether they spoke tells of nothing; one about what was said does', () => {
    expect(daysIn('Did Ada Lind and Boris Renko speak by phone on Thursday? Nobody knows.')).toEqual([]);
    expect(daysIn('Question: Did Ada Lind and Boris Renko have a video conference on Thursday?')).toEqual([]);
    expect(daysIn('Question: What about the video conference of Ada Lind and Boris Renko?')).toEqual([]);
    expect(
      daysIn('Asked about a video conference of Ada Lind with Boris Renko, Mira Holt said that there was none.'),
    ).toEqual([]);
    expect(daysIn('Asked about a phone call with Boris Renko on Thursday, Ada Lind said it was good.')).toEqual([
      '2020-03-05',
    ]);
    expect(daysIn('What was said in Thursday’s phone call between Ada Lind and Boris Renko?')).toEqual(['2020-03-05']);
  });

  test('the first call in a month was in it, the second one this month is only counted', () => {
    const told = 'Ada Lind and Boris Renko spoke by phone on Wednesday.';
    expect(daysIn(`${told} Since their first call in January, little has moved.`)).toEqual(['2020-03-04', '2020-01']);
    expect(daysIn(`${told} It was their third call in March.`)).toEqual(['2020-03-04']);
    expect(daysIn(`${told} It was their second call this month.`)).toEqual(['2020-03-04']);
  });

  test('who will be the first to speak has yet to', () => {
    expect(callsIn('Ada Lind will be the first leader to speak by phone with Boris Renko on 10 March.')).toMatchObject([
      { tense: 'announced' },
    ]);
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

  test.each([
    ['a pair of days', 'Lind and Renko spoke by phone on Tuesday and again on Thursday.', ['2020-03-03', '2020-03-05']],
    ['the day after a name', 'Ada Lind, on Thursday, congratulated Boris Renko by phone.', ['2020-03-05']],
    [
      'a day with its own clause',
      'Lind and Renko have been silent since March 2, when they had a video call.',
      ['2020-03-02'],
    ],
    [
      'a day after',
      'Lind and Renko spoke by phone on Thursday, a day after their video call.',
      ['2020-03-05', '2020-03-04'],
    ],
    ['the same day', 'Lind rang Renko on Thursday. Later that day the two had another phone call.', ['2020-03-05']],
    [
      'the finer of two',
      'Lind had a phone call with Renko this week. The call, which took place on 3 March, was short.',
      ['2020-03-03'],
    ],
    [
      'what was to come stays to come',
      'Lind and Renko discussed the upcoming summit in a phone call Thursday.',
      ['2020-03-05'],
    ],
    ['another event’s name', 'In a phone call, Lind and Renko spoke of Tuesday’s terror attack.', ['[..2020-03-06]']],
    [
      'the day of telling',
      'Renko, after his phone call with Lind, on Thursday confirmed the quota.',
      ['[..2020-03-05]'],
    ],
    [
      'the day of writing of it',
      'Lind and Renko spoke by phone on Tuesday. On Thursday, Lind took to the radio to talk about the call.',
      ['2020-03-03'],
    ],
    [
      'days before a meeting',
      'Lind and Renko spoke by telephone two days before the summit of 3 March.',
      ['[..2020-03-06]'],
    ],
    [
      'a count within a month',
      'Lind rang Renko on Tuesday. The second call between them this month lasted an hour.',
      ['2020-03-03'],
    ],
    [
      'a dateline',
      'OSLO (Agency - 6th March, 2020) The phone call between Lind and Renko on Thursday was short.',
      ['2020-03-05'],
    ],
  ])('%s', (_, text, expected) => {
    expect(daysIn(text)).toEqual(expected);
  });

  test('a call of another day whose partner is not named is not told of', () => {
    const told = 'Ada Lind and Boris Renko held a phone call on Thursday.';
    expect(daysIn(`${told} A photograph of 15 February shows Lind in a phone conversation.`)).toEqual(['2020-03-05']);
    expect(daysIn(`${told} The two leaders had a phone call on 15 February, too.`)).toEqual([
      '2020-03-05',
      '2020-02-15',
    ]);
  });

  test('a day left open is a finding that a determination takes away', () => {
    const story = 'Ada Lind and Boris Renko have held a phone call.';
    const folder = makeFolder({ story: `date 2020-03-06 ${story}` });
    const read = (determinations: typeof folder.determinations) => {
      const report = new Report();
      const [raw] = folder.texts;
      if (raw !== undefined) readText(raw, makeReadingRules({ ...folder, determinations }), report);
      return report.messages.map(({ ruleId, actual }) => `${ruleId}: ${actual}`);
    };
    expect(read([])).toEqual(['call-day-open: phone call']);
    const decided = {
      id: 'd',
      decides: 'call-date',
      source: 'story',
      quote: 'held a phone call',
      value: '2020-03-04',
    } as const;
    const grounds = { reason: 'r', basis: 'b', by: 'editor', on: '2020-04-01' };
    expect(read([{ ...decided, ...grounds }])).toEqual([]);
  });

  test('a call to come is announced, and only with a day', () => {
    expect(callsIn('Ada Lind will hold a phone call with Boris Renko on 12 March.')).toMatchObject([
      { tense: 'announced', date: { edtf: '2020-03-12' } },
    ]);
    expect(daysIn('Ada Lind plans to call Boris Renko again soon.')).toEqual([]);
  });
});
