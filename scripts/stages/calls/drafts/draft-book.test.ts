import { describe, expect, test } from 'vitest';
import { callsIn } from '../../../fixtures/calls-in.ts';

/** `day minutes` of each call that a story published on Friday, 6 March 2020 tells of. */
function tellings(text: string, published?: string): string[] {
  return callsIn(text, published).map(({ date, tense, statements }) => {
    const lengths = statements.filter(({ point }) => point === 'length').map(({ value }) => value ?? '');
    return [date.edtf ?? 'undated', ...lengths, ...(tense === 'announced' ? ['announced'] : [])].join(' ');
  });
}

describe('the news of a text, and a call of weeks before', () => {
  const news = 'A telephone conversation between Lind and Renko has just ended. It lasted 50 minutes.';

  test('are two calls', () => {
    expect(
      tellings(`${news}\n\nOn 7 February, Lind and Renko held talks via a video link that lasted two hours.`),
    ).toEqual(['[..2020-03-06] exact PT50M', '2020-02-07 exact PT2H']);
  });

  test('which it follows up, in the same breath', () => {
    expect(
      tellings('Lind and Renko spoke by phone on Thursday. The call was a follow-up to the 7 February phone call.'),
    ).toEqual(['2020-03-05', '2020-02-07']);
  });

  test('but a day of the same week is that of the news', () => {
    expect(tellings(`${news}\n\nOn 4 March, Lind and Renko spoke by phone of herring.`)).toEqual([
      '2020-03-04 exact PT50M',
    ]);
  });

  test('and a text of months later is no news', () => {
    expect(tellings(`${news}\n\nOn 4 March, Lind and Renko spoke by phone of herring.`, '2021-03-06')).toHaveLength(1);
  });
});

test('how a call came about on its day announces none', () => {
  expect(
    tellings(
      'Lind and Renko spoke by phone on Thursday. Vance said Lind had asked for the call to take place on Thursday.',
    ),
  ).toEqual(['2020-03-05']);
});

test('what a voice of a side said of a call on a day tells its day before the dateline does', () => {
  const dateline =
    'OSLO (Nuna Press / Nordfoto - 6 March, 2020) Lind urged Renko in a telephone call to free the trawlers, the Palace said.';
  expect(tellings(dateline)).toEqual(['2020-03-06']);
  expect(tellings(`${dateline}\n\n“Lind spoke today with Renko,” Mira Holt said in a statement on Thursday.`)).toEqual([
    '2020-03-05',
  ]);
});

test.each([
  [
    'a week that holds the day named later',
    'Boris Renko denied having held a phone call with Ada Lind last month. “There was no phone call,” he said. The Post had put the phone call between Lind and Renko on 17 February.',
    '2020-02-17',
  ],
  [
    'the day told first, whatever week the call is then put in',
    'Ada Lind told Boris Renko of herring in a 21 February phone call.\n\nShe opened the Straits after the phone call with Renko last week.',
    '2020-02-21',
  ],
])('%s', (_, text, day) => {
  expect(callsIn(text).map(({ date }) => date.edtf)).toEqual([day]);
});

test('another call, put in a week without the day told first, is another', () => {
  const told = 'Ada Lind told Boris Renko of herring in a 21 February phone call.';
  expect(callsIn(`${told}\n\nLind held a phone call with Renko last week, too.`)).toHaveLength(2);
  expect(callsIn(`${told}\n\nShe opened the Straits after the phone call with Renko in January.`)).toHaveLength(2);
});
