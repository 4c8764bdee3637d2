import { expect, test } from 'vitest';
import { makeFolder } from '../../fixtures/make-folder.ts';
import { Report } from '../../report.ts';
import { makeReadingRules, readText } from '../read-text.ts';

/** What a story published on Friday, 6 March 2020 says on a point of its calls: the values with the words, and who says so. */
function saidOn(point: string, text: string): { value: string | null; words: string; by: string | null }[] {
  const folder = makeFolder({ story: `date 2020-03-06 ${text}` });
  const [raw] = folder.texts;
  if (raw === undefined) throw new Error('no text');
  const { calls } = readText(raw, makeReadingRules(folder), new Report());
  return calls
    .flatMap(({ statements }) => statements.filter((statement) => statement.point === point))
    .map(({ value, evidence, voice }) => ({
      value,
      words: raw.text.slice(evidence.start, evidence.end),
      by: voice.saidBy,
    }));
}

const onThursday = 'Ada Lind and Boris Renko spoke by phone on Thursday.';

test.each([
  ['Ada Lind spoke by phone with Boris Renko on Thursday at 10:05 a.m.', '2020-03-05T10:05', '10:05 a.m.'],
  [
    'Ada Lind spoke by phone with Boris Renko at 8 p.m. Moscow time on Thursday.',
    '2020-03-05T20:00[Europe/Moscow]',
    '8 p.m. Moscow time',
  ],
  [
    'Ada Lind rang Boris Renko on Thursday shortly after noon ET.',
    'after 2020-03-05T12:00[America/New_York]',
    'shortly after noon ET',
  ],
  ['On Thursday night, Ada Lind and Boris Renko held a phone call.', 'night', 'Thursday night'],
  ['Earlier on Thursday evening, Ada Lind and Boris Renko held a phone call.', 'evening', 'Thursday evening'],
  ['On the evening of July 28, Ada Lind spoke by phone with Boris Renko.', 'evening', 'the evening of July 28'],
  ['Ada Lind spoke this morning by phone with Boris Renko.', 'morning', 'this morning'],
  [`${onThursday} The call began at 14:30 and was short.`, '2020-03-05T14:30', '14:30'],
  ['Ada Lind spoke by phone with Boris Renko on Thursday at 1:30.', null, '1:30'],
  [
    '214. Memorandum of Telephone Conversation Between President Lind and Chancellor Renko, March 5, 2020, 9:20 a.m.',
    '2020-03-05T09:20',
    '9:20 a.m.',
  ],
  [
    `Phone call of Ada Lind and Boris Renko\n\nMarch 5, 2020, 11:50–12:20 p.m.\n\n${onThursday}`,
    '2020-03-05T11:50',
    '11:50–12:20 p.m.',
  ],
])('the hour of %s', (text, value, words) => {
  expect(saidOn('hour', text)).toEqual([{ value, words, by: null }]);
});

test.each([
  'Ada Lind told reporters at 10 a.m. that she had spoken by phone with Boris Renko on Thursday.',
  'Ada Lind spoke by phone with Boris Renko on Thursday, then met Mira Holt at 3 p.m.',
  'Ada Lind spoke by phone with Boris Renko on Thursday about the attack this morning.',
  'Ada Lind rang Boris Renko on Thursday over this morning’s attack.',
  'At 4 p.m. the Chancery published a note on the phone call of Ada Lind with Boris Renko on Thursday.',
  `${onThursday} The call ended at 10:33 a.m.`,
  'The Chancery denied that Ada Lind and Boris Renko had spoken by phone at 10 a.m. on Thursday.',
])('no hour of the call: %s', (text) => {
  expect(saidOn('hour', text)).toEqual([]);
});

test('an hour in quoted words is the speaker’s', () => {
  expect(saidOn('hour', `${onThursday} “I rang Lind on Thursday at 9 a.m.,” Renko said.`)).toEqual([
    { value: '2020-03-05T09:00', words: '9 a.m.', by: 'boris-renko' },
  ]);
});

test.each([
  [
    'Ada Lind spoke by phone with Boris Renko on Thursday from the Blue Room.',
    'ada-lind: the Blue Room',
    'from the Blue Room',
  ],
  [
    'Ada Lind called Boris Renko on Thursday from her residence in Lindhaven.',
    'ada-lind: her residence in Lindhaven',
    'from her residence in Lindhaven',
  ],
  [
    'Ada Lind spoke by phone with Boris Renko, who was in Rome, on Thursday.',
    'boris-renko: Rome',
    'Boris Renko, who was in Rome',
  ],
  ['Ada Lind and Boris Renko spoke by phone on Thursday from the Blue Room.', 'the Blue Room', 'from the Blue Room'],
  [
    'Ada Lind and Boris Renko spoke by phone on Thursday. The call with Renko started at 11:04 a.m. from Camp Sund and ended an hour later.',
    'Camp Sund',
    'from Camp Sund',
  ],
])('the place of %s', (text, value, words) => {
  expect(saidOn('place', text)).toEqual([{ value, words, by: null }]);
});

test('a heading that sets those on the line in their towns gives a place for each', () => {
  const text =
    '214. Telephone Conversation Between President Lind in Port Sund and Chancellor Renko in Rome, March 5, 2020\n\nThe Chancellor called the President.';
  expect(saidOn('place', text).map(({ value }) => value)).toEqual(['ada-lind: Port Sund', 'boris-renko: Rome']);
});

test('a day that stands in a heading alone is given by the text', () => {
  const text =
    '214. Telephone Conversation Between President Lind and Chancellor Renko, March 5, 2020\n\n“I can hear you,” Lind said.';
  expect(saidOn('day', text)).toEqual([{ value: '2020-03-05', words: 'March 5, 2020', by: null }]);
});

test.each([
  'Ada Lind received a phone call from Chancellor Boris Renko on Thursday.',
  'Ada Lind spoke by phone with Boris Renko on Thursday about a ship from Lindhaven.',
  'On Thursday, a phone call from Sudria reached Ada Lind; Boris Renko was on the line.',
  'Ada Lind will speak by phone with Boris Renko in Rome some day.',
])('no place of the call: %s', (text) => {
  expect(saidOn('place', text)).toEqual([]);
});

test.each([
  ['They agreed to stay in touch.', 'contact'],
  ['It was agreed to maintain contacts at various levels.', 'contact'],
  ['The leaders agreed to speak again in the next few days.', 'call'],
  ['Both leaders agreed that their envoys would meet in April.', 'meeting 2020-04'],
  ['The two presidents will meet in Rome on 20 March.', 'meeting 2020-03-20'],
  ['The next round of talks will be held in Rome.', 'talks'],
  ['Lind looks forward to welcoming the Chancellor in Lindhaven.', 'visit'],
  ['They agreed to “work out possible dates and venue of their personal meeting.”', 'meeting'],
])('next: %s', (words, value) => {
  expect(saidOn('next', `${onThursday} ${words}`)).toEqual([{ value, words, by: null }]);
});

test('what a voice puts off to a later day comes next, in that voice', () => {
  const words = 'The herring will be for next week,';
  expect(saidOn('next', `${onThursday} “${words}” Renko said.`)).toMatchObject([{ words, by: 'boris-renko' }]);
});

test.each([
  'They did not agree to meet again.',
  'Speaking ahead of the call, Mira Holt said that the leaders would meet in April.',
  'The Chancery did not say whether the leaders would meet.',
  'No new day has been named.',
  'They agreed on the need for both to meet their commitments in full.',
  'They agreed to support the efforts of the envoy to bring the negotiations forward.',
  'The talks of the ministers were held on Monday.',
])('nothing next: %s', (words) => {
  expect(saidOn('next', `${onThursday} ${words}`)).toEqual([]);
});

test('a call to come has nothing after it yet', () => {
  expect(saidOn('next', 'Ada Lind will speak by phone with Boris Renko on Monday. They will meet in April.')).toEqual(
    [],
  );
});
