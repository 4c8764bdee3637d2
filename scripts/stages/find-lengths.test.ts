import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { length as lengthSchema } from '../../src/schemas/call.ts';
import { cleanTextOf } from '../fixtures/clean-text-of.ts';
import { findLengths } from './find-lengths.ts';

function read(text: string): string[] {
  return findLengths(cleanTextOf(text)).map(
    ({ text: words, minutes, qualifier }) => `${words} → ${minutes} ${qualifier}`,
  );
}

test('two accounts of one call are two lengths, each with its own words', () => {
  expect(
    read('The 50-minute call, Lind said, lasted "approximately 1 hour".\n\nRenko spoke of nearly two hours.'),
  ).toEqual(['50-minute → 50 exact', 'approximately 1 hour → 60 about', 'nearly two hours → 120 almost']);
});

describe('how exact a length is', () => {
  test.for([
    ['well over an hour', 'well over an hour → 60 over'],
    ['at least 40 minutes', 'at least 40 minutes → 40 over'],
    ['no more than 20 minutes', 'no more than 20 minutes → 20 under'],
    ['not quite an hour', 'not quite an hour → 60 almost'],
    ['exactly 35 minutes', 'exactly 35 minutes → 35 exact'],
    ['two hours or more', 'two hours or more → 120 over'],
    ['Over a two-hour call', 'two-hour → 120 exact'],
  ] as const)('%s', ([words, expected]) => {
    expect(read(words)).toEqual([expected]);
  });
});

describe('clock times', () => {
  test.for([
    ['They spoke 9:50 a.m. – 10:35 a.m.', 45],
    ['They spoke 11:50 a.m.-12:20 p.m.', 30],
    ['They spoke from 11 p.m. to 1 a.m.', 120],
    ['They spoke 11:30-1:00.', 90],
    ['The call lasted 9.30–10.15.', 45],
    ['DATE TIME AND PLACE April 6 1998 10 01-10 28 EDT Oval Room', 27],
    ['DATE TIME September 8 1999 11 42 a m 12 21 p m', 39],
  ] as const)('%s: %i minutes', ([text, minutes]) => {
    expect(findLengths(cleanTextOf(text)).map((each) => each.minutes)).toEqual([minutes]);
  });

  test.for([
    'Shares fell 9.30–10.15.',
    'In 1998 10 01-10 28 fish were landed.',
    'Rooms 10 01-10 28 are shut.',
    'It costs from 10 to 11.30 dollars.',
    'From 10 to 11 people came.',
    'They will speak between 10:00 and 11:00.',
    'The summit ran 10:00–23:30.',
    'From 25:10-26:10 on.',
  ])('%s: none', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('no length', () => {
  test.for([
    'He called two hours ago.',
    'He called an hour after the speech.',
    'He will call in an hour.',
    'The war could end in 24 hours.',
    'It was a 24-hour truce.',
    'Fifteen dollars an hour is little.',
    'It took three to four hours.',
    'It took an hour or two.',
    'It took between 40 and 50 minutes.',
    'In the last 20 minutes of the call they joked.',
    'At 20 hours 30 minutes the fire began.',
    'It is the eleventh hour.',
    'They drove at 100 km/h.',
    'He was late by 20 minutes.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

test('any text gives lengths in order that are its own letters and agree with their ISO 8601', () => {
  const fragment = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        'two',
        'hour',
        'hours',
        'minutes',
        'an',
        'half',
        'and',
        'a',
        '50',
        '-',
        'quarter',
        'h',
        '1.5',
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'about',
        'over',
        'ago',
        'or so',
        'long',
        '10:21',
        '–',
        'a.m.',
        'from',
        'to',
        '½',
        '.',
        '\n\n',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
  const anyText = fc
    .tuple(fc.array(fragment, { maxLength: 50 }), fc.constantFrom(' ', ''))
    .map(([words, gap]) => words.join(gap));
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { start, end, text: words, iso, minutes } of findLengths(cleanTextOf(text))) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(words).toBe(text.slice(start, end));
        expect(lengthSchema.shape.iso.safeParse(iso).success).toBe(true);
        const [, hours = '0', rest = '0'] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/u.exec(iso) ?? [];
        expect(60 * Number(hours) + Number(rest)).toBe(minutes);
        expect(minutes).toBeGreaterThan(0);
        expect(minutes).toBeLessThan(1440);
        last = end;
      }
    }),
    { numRuns: 500 },
  );
});

test.for(['hour ', 'an hour and ', '10:21-', 'half an hour ', 'two and a '])(
  '%j a hundred thousand letters long is read',
  (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    expect(findLengths(cleanTextOf(text)).length).toBeLessThan(text.length);
  },
);
