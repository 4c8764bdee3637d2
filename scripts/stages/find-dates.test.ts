import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOfEdtf } from '../../src/schemas/bounds-of-edtf.ts';
import { edtf } from '../../src/schemas/edtf.ts';
import { cleanTextOf } from '../fixtures/clean-text-of.ts';
import { datesIn, readDates, type Published } from '../fixtures/dates-in.ts';
import { Report } from '../report.ts';

const unknown = { min: null, max: null };
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const isoDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the day of publication', () => {
  test('a text without one keeps the dates that stand whole in it', () => {
    expect(readDates('They spoke on Saturday, on June 4, last night and on 3 March 2024.', unknown)).toEqual([
      '3 March 2024 → 2024-03-03',
    ]);
  });

  test('one of several days gives a date where all give the same', () => {
    const published = { min: '2025-02-09', max: '2025-02-11' };
    expect(readDates('On February 9 she said that they had spoken on Friday.', published)).toEqual([
      'February 9 → 2025-02-09',
      'Friday → 2025-02-07',
    ]);
    expect(readDates('They spoke yesterday.', published)).toEqual(['yesterday → [2025-02-08..2025-02-10]']);
  });

  test('an open end leaves relative words without a day', () => {
    expect(readDates('They spoke yesterday.', { min: null, max: '2025-02-11' })).toEqual([]);
  });
});

describe('which year', () => {
  test('just after New Year, December is that of the year before', () => {
    expect(readDates('Their last call was on December 28.', '2025-01-05')).toEqual(['December 28 → 2024-12-28']);
  });

  test('just before New Year, a day in January is that of the next year unless it is told as past', () => {
    expect(readDates('Summit: January 5', '2024-12-28')).toEqual(['January 5 → 2025-01-05']);
    expect(readDates('They spoke on January 5.', '2024-12-28')).toEqual([]);
    expect(readDates('The summit will be held on January 5.', '2024-12-28')).toEqual(['January 5 → 2025-01-05']);
  });

  test('a verb of the future far away does not move a day of last week', () => {
    expect(readDates('Lind will, as she said on June 4, resign.', '2025-06-14')).toEqual(['June 4 → 2025-06-04']);
  });

  test('a day that the text names with its year elsewhere keeps that year', () => {
    const text = 'The attack of 7 October 2023 changed much.\n\nSince October 7 they have spoken twice.';
    expect(readDates(text, '2025-06-14')).toEqual(['7 October 2023 → 2023-10-07', 'October 7 → 2023-10-07']);
  });

  test('the name of an event is no day of this year', () => {
    expect(readDates('The January 7 attack was condemned.', '2025-06-14')).toEqual([]);
    expect(readDates('The June 7 attack was condemned.', '2025-06-14')).toEqual(['June 7 → 2025-06-07']);
  });

  test('29 February is a day of some years only', () => {
    expect(readDates('They spoke on 29 February.', '2024-03-10')).toEqual(['29 February → 2024-02-29']);
    expect(readDates('They spoke on 29 February.', '2025-03-10')).toEqual([]);
  });
});

describe('past or future', () => {
  test.for([
    ['Lind plans to visit Rome on Friday.', '2025-06-20'],
    ['Lind said that on Friday she had spoken with Renko.', '2025-06-13'],
    ['Lind announced, and will repeat on Friday, that she resigns.', '2025-06-20'],
    ['The talks are to be held on Friday.', '2025-06-20'],
    ['The talks were held on Friday.', '2025-06-13'],
    ['Renko is visiting Rome on Friday.', '2025-06-20'],
    ['Speaking to reporters on Friday, Lind promised help.', '2025-06-13'],
    ['The two spoke to discuss trade on Friday.', '2025-06-13'],
    ['The call, due on Friday, is the third.', '2025-06-20'],
    ['Lind must answer by Friday.', '2025-06-20'],
    ['Since Friday the two have not spoken.', '2025-06-13'],
    ['Talks could resume on Friday.', '[2025-06-13,2025-06-20]'],
    ['Lind urged Renko to attend on Friday.', '[2025-06-13,2025-06-20]'],
    ['The summit is on Friday.', '2025-06-20'],
    ['He will go. They spoke on Friday.', '2025-06-13'],
  ] as const)('%s: %s', ([text, day]) => {
    expect(readDates(text, '2025-06-14')).toEqual([`Friday → ${day}`]);
  });

  test('what was told on a day comes after that day, even when it is over by now', () => {
    expect(readDates('Lind said on Tuesday that she would call Renko on Thursday.', '2025-06-14')).toEqual([
      'Tuesday → 2025-06-10',
      'Thursday → 2025-06-12',
    ]);
    expect(readDates('Lind met Nora Quist on Tuesday and will call Renko on Thursday.', '2025-06-14')).toContain(
      'Thursday → 2025-06-19',
    );
  });

  test('a weekday of the past is the latest such day, the day of publication included', () => {
    fc.assert(
      fc.property(isoDay, fc.constantFrom(...weekdays), (published, weekday) => {
        const bounds = { min: published, max: published };
        const [date, ...more] = datesIn(`Lind and Renko spoke on ${weekday}.`, bounds);
        expect(more).toEqual([]);
        const day = new Date(date?.min ?? '');
        const back = (new Date(published).getTime() - day.getTime()) / 86_400_000;
        expect(date?.precision).toBe('day');
        expect(weekdays[(day.getUTCDay() + 6) % 7]).toBe(weekday);
        expect(back).toBeGreaterThanOrEqual(0);
        expect(back).toBeLessThan(7);
      }),
    );
  });
});

describe('words counted from a day named before', () => {
  test('take the one day of the sentence, of the nearest before that has one, or of the paragraph before', () => {
    expect(readDates('Lind called on Monday. The next day Renko called.', '2025-06-14')).toContain(
      'The next day → 2025-06-10',
    );
    expect(readDates('Lind called on Monday.\n\nThe same day, Renko replied.', '2025-06-14')).toContain(
      'The same day → 2025-06-09',
    );
    const between = 'Renko replied. Their aides met.';
    expect(readDates(`Lind called on Monday. ${between} On the same day, both left.`, '2025-06-14')).toContain(
      'the same day → 2025-06-09',
    );
    expect(
      readDates(`Lind called on Monday. ${between} ${between.repeat(20)} The same day, both left.`, '2025-06-14'),
    ).toEqual(['Monday → 2025-06-09']);
  });

  test('are left out where two days could be meant, none is, or they would land after publication', () => {
    expect(readDates('Lind called on Monday and Thursday. The next day Renko called.', '2025-06-14')).toHaveLength(2);
    expect(readDates('Lind called. The next day Renko called.', '2025-06-14')).toEqual([]);
    expect(readDates('Lind called on Saturday. The next day Renko called.', '2025-06-14')).toEqual([
      'Saturday → 2025-06-14',
    ]);
  });
});

describe('findings', () => {
  const findings = (text: string, published: Published) => {
    const report = new Report();
    datesIn(text, published, report);
    return report.messages.map(
      (message) => `${message.ruleId} ${String(message.line)}:${String(message.column)} ${message.actual}`,
    );
  };
  const day = { min: '2025-06-14', max: '2025-06-14' };

  test('name a date in numbers that could be read two ways', () => {
    expect(findings('A call\n\nThey spoke on 04/06/2025.', day)).toEqual(['ambiguous-date 3:15 04/06/2025']);
    expect(findings('They met on 25/05/2025 and spoke on 04/06/2025.', day)).toEqual([]);
    expect(findings('They met on 25/05/2025, on 5/26/2025 and on 04/06/2025.', day)).toHaveLength(1);
  });

  test('name a day whose year is in doubt', () => {
    expect(findings('They spoke on 3 July.', day)).toEqual(['doubtful-date 1:15 3 July']);
    expect(findings('They spoke on Thursday 4 June.', day)).toEqual(['doubtful-date 1:15 Thursday 4 June']);
    expect(findings('They spoke on 4 June.', day)).toEqual([]);
  });

  test('name the first words that count from an unknown publication, once', () => {
    const text = 'They met on 3 March 2024.\n\nThey spoke yesterday, and on Friday.';
    expect(findings(text, unknown)).toEqual(['undated-text 3:12 yesterday']);
    expect(findings(text, day)).toEqual([]);
    expect(findings('They met on 3 March 2024.', unknown)).toEqual([]);
  });
});

describe('any text', () => {
  const fragment = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(...weekdays, 'June', 'May', '14', '2025', 'last', 'next', 'the', 'day', 'week', 'ago'),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'two',
        'mid-',
        'early',
        'of',
        'on',
        'in',
        ',',
        '.',
        '-',
        '–',
        '/',
        '"',
        '“',
        '”',
        '\n\n',
        'will',
        'said',
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
  const anyText = fc.oneof(
    fc.array(fragment, { maxLength: 60 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );
  const anyPublished = fc.oneof(
    isoDay.map((day) => ({ min: day, max: day })),
    fc.tuple(isoDay, isoDay).map((days) => ({ min: days.toSorted()[0] ?? null, max: days.toSorted()[1] ?? null })),
    fc.constant(unknown),
    fc.constantFrom({ min: '0001-01-01', max: '0001-01-01' }, { min: '9999-12-31', max: '9999-12-31' }),
  );

  test('gives dates in order that lie in kept paragraphs, are its own letters, and have the bounds of their EDTF', () => {
    fc.assert(
      fc.property(anyText, anyPublished, (text, published) => {
        const clean = cleanTextOf(text);
        let last = 0;
        for (const date of datesIn(text, published)) {
          expect(date.start).toBeGreaterThanOrEqual(last);
          expect(clean.kept.some(({ start, end }) => date.start >= start && date.end <= end)).toBe(true);
          expect(date.text).toBe(text.slice(date.start, date.end));
          expect(date.text).not.toBe('');
          expect(edtf.safeParse(date.edtf).success).toBe(true);
          expect({ min: date.min, max: date.max }).toEqual(boundsOfEdtf(date.edtf));
          expect((date.min ?? '') <= (date.max ?? '')).toBe(true);
          last = date.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test.for([
    'Thursday ',
    'June 14-',
    'early ',
    '"today ',
    'The next day. ',
    'In 2017, on January 2 ',
    '14 ',
    'on      ',
    '\u0301',
    '“',
  ])('%j a hundred thousand letters long is read', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    expect(datesIn(text, { min: '2025-06-14', max: '2025-06-14' }).length).toBeLessThan(text.length);
  });
});
