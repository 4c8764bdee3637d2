import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanTextOf } from '../fixtures/clean-text-of.ts';
import { Report } from '../report.ts';
import type { CleanText } from './clean-text.ts';
import { dateSource } from './date-source.ts';

const body =
  'President Ada Lind of Ruritania spoke by telephone with President Boris Renko of Grenzland about trade, the two offices said. ' +
  'It was their first call since the summit in Rome on 2 May 2023, and both sides called it useful in statements released later.';

function read(head: string, parts: Partial<CleanText> = {}) {
  const report = new Report();
  const title = /^[^\n]*/u.exec(head)?.[0].length ?? 0;
  const text = `${head}\n\n${body}\n\nThe two agreed to stay in touch.\n`;
  const found = dateSource(cleanTextOf(text, { title: { start: 0, end: title }, ...parts }), report);
  return { ...found, words: found.evidence.map(({ start, end }) => text.slice(start, end)), report };
}

describe('stated by the text', () => {
  test.for([
    ['a line with time', 'A call\n\nMarch 1, 2013, 20:30', '2013-03-01', 'March 1, 2013'],
    ['a line', 'A call\n\n20 February 2022', '2022-02-20', '20 February 2022'],
    ['a line above the title', 'Monday, June 3, 2024\n\nA call', '2024-06-03', 'Monday, June 3, 2024'],
    [
      'place and clock range',
      'Memorandum\n\nRome, December 8, 1988, 10:21–10:33 a.m.',
      '1988-12-08',
      'December 8, 1988',
    ],
    ['a line with the paper', 'A call\n\nJune 14, 2025 / 5:32 PM EDT / Ruritania News', '2025-06-14', 'June 14, 2025'],
    ['a time glued to the year', 'A call\n\nJuly 3, 20258:31 PM ETUpdated 2 hours ago', '2025-07-03', 'July 3, 2025'],
    ['ISO 8601', 'A call\n\n2025-06-14T18:20:00Z', '2025-06-14', '2025-06-14'],
    ['a byline', 'A call\n\nBy Nora Quist | June 3, 2024', '2024-06-03', 'June 3, 2024'],
    ['"Posted on"', 'A call\n\nPosted on June 3, 2024 by admin', '2024-06-03', 'June 3, 2024'],
    ['"Published", with time', 'A call\n\nPublished 12:41 PM EDT, June 3, 2024', '2024-06-03', 'June 3, 2024'],
    [
      '"Published" beside "Updated"',
      'A call\n\nUpdated June 5, 2024 | Published June 3, 2024',
      '2024-06-03',
      'June 3, 2024',
    ],
    ['the title after a colon', 'Call with President Renko: 15 September 2017', '2017-09-15', '15 September 2017'],
    ['the title after a comma', 'Call with President Renko, 25 May 2015', '2015-05-25', '25 May 2015'],
    [
      'the title before a time',
      'Talk between Lind and Renko, November 6, 1956, 12:55 p.m.',
      '1956-11-06',
      'November 6, 1956',
    ],
    ['the title before a footnote', 'Talk of Lind and Renko, Port Sund, March 3, 19571', '1957-03-03', 'March 3, 1957'],
    ['a dateline', 'A call\n\nROME, 19 May 2025 (rna) – Lind called Renko.', '2025-05-19', '19 May 2025'],
    [
      'a dateline with agencies behind the place',
      'A call\n\nROME (Agencies), 19 May 2025 — Lind called Renko.',
      '2025-05-19',
      '19 May 2025',
    ],
    [
      'a dateline with the agency first',
      'A call\n\nRNA, June 14, 2025. Lind called Renko.',
      '2025-06-14',
      'June 14, 2025',
    ],
    ['brackets at the end of the title', 'Call with President Renko (3 Jun. 24)', '2024-06-03', '3 Jun. 24'],
    ['a time stamp in the title', 'Lind spoke with Renko 23.06.2024 12:51:20 CET | Press', '2024-06-23', '23.06.2024'],
    ['a clock of the United States', 'A call\n\n06/03/2024 08:01 PM EDT', '2024-06-03', '06/03/2024'],
    [
      'a day beside “today”',
      'A call\n\nLind today (Monday, 3 June 2024) rang Renko.',
      '2024-06-03',
      'Monday, 3 June 2024',
    ],
    ['a month', 'A call\n\nJune 2024', '2024-06', 'June 2024'],
    ['the day rather than the month', 'A call\n\nJune 2024\n\n3 June 2024', '2024-06-03', '3 June 2024'],
  ] as const)('%s', ([, head, edtf, words]) => {
    expect(read(head)).toMatchObject({ edtf, basis: 'stated', words: [words] });
  });

  test('a "Published" line at the end counts when it is the only one', () => {
    const at = (tail: string) => dateSource(cleanTextOf(`A call\n\n${body}\n\n${tail}\n`), new Report()).edtf;
    expect(at('Published 3 February 2014')).toBe('2014-02-03');
    expect(at('Published 3 February 2014\n\nStorm in Rome\n\nPublished 1 March 2015')).toBeNull();
  });

  test('a month that a collector put before the text counts where nothing gives the day', () => {
    expect(dateSource(cleanTextOf(` date 2025-06 Lind calls Renko\n\n${body}\n`), new Report())).toMatchObject({
      edtf: '2025-06',
      basis: 'stated',
    });
    const known = cleanTextOf(` date 2025-06 Lind calls Renko\n\n${body}\n`, { id: '2025-06-14-call' });
    expect(dateSource(known, new Report())).toMatchObject({ edtf: '2025-06-14', basis: 'address' });
    const other = cleanTextOf(` date 2025-06 Lind calls Renko\n\n${body}\n`, { id: '2025-05-14-call' });
    expect(dateSource(other, new Report())).toMatchObject({ edtf: '2025-06', basis: 'stated' });
  });

  test('what a collector put before the text comes first, even though it was removed', () => {
    const text = ` date 2025-06-14 Lind calls Renko\n\n${body}\n`;
    const clean = cleanTextOf(text);
    const [first, ...rest] = clean.kept;
    const header = { start: 0, end: 17, rule: 'collector-header', reason: 'put before the text' };
    const removed = {
      ...clean,
      kept: first === undefined ? rest : [{ ...first, start: 17 }, ...rest],
      removed: [header],
    };
    const expected = {
      edtf: '2025-06-14',
      min: '2025-06-14',
      max: '2025-06-14',
      basis: 'stated',
      evidence: [{ start: 6, end: 16 }],
    };
    expect(dateSource(removed, new Report())).toEqual(expected);
    expect(dateSource(clean, new Report())).toEqual(expected);
  });
});

describe('not stated', () => {
  test.for([
    'A call',
    'A call\n\nUpdated: June 5, 2024',
    'A call\n\nLast modified on 3 June 2024',
    'A call\n\nRetrieved 3 June 2024',
    'A call\n\n© 2021 Ruritania News',
    'A call\n\n4 hours ago',
    'A call\n\nIssued on: 03/06/2024 - 14:20',
    'Renko recalls the attack of 5 May 2014',
    'A call\n\nROME, June 3 (RNA) - Lind called Renko.',
    'Renko recalls the fire (of 3 Jun. 24) at sea',
    'Talk of Lind and Renko, Port Sund, March 3, 195712',
    'Lind spoke with Renko 23.06.2024',
    'A call\n\n06/03/2024 08:01 PM',
    'A call\n\n“We shall vote today (3 June 2024),” Lind said.',
    'A call\n\nOn Monday, 19 May 2025, Lind called Renko.',
    'A call\n\nLind called Renko on 19 May 2025, and on 3 June 2025.',
    'retrieved 2025-06-14 A call',
  ])('%j', (head) => {
    expect(read(head)).toMatchObject({ edtf: null, min: null, max: null, basis: 'none', words: [] });
  });

  test('a date in what was removed is none', () => {
    const head = 'A call\n\nMAY 2022';
    const text = `${head}\n\n${body}\n`;
    const clean = cleanTextOf(text);
    const removed = { start: 8, end: 18, rule: 'donation-widget', reason: 'a donation widget' };
    const kept = clean.kept.filter(({ start }) => start !== 8);
    expect(dateSource(clean, new Report()).edtf).toBe('2022-05');
    expect(dateSource({ ...clean, kept, removed: [removed] }, new Report()).edtf).toBeNull();
  });
});

describe('from outside the words', () => {
  const url = 'https://news.example/2025/06/14/lind-renko-call';

  test('mark-up gives the calendar day as written, whatever the zone', () => {
    const head = { published: '2025-06-14T23:30:00-05:00', url: 'https://news.example/2025/06/15/call' };
    expect(read('A call', { head })).toMatchObject({ edtf: '2025-06-14', basis: 'stated', evidence: [] });
    expect(read('A call', { head: { published: 'Sat, 14 Jun 2025 17:32:00 GMT' } })).toMatchObject({
      edtf: '2025-06-14',
    });
    expect(read('A call', { head: { published: 'today' } })).toMatchObject({ edtf: null });
  });

  test.for([
    [url, '2025-06-14'],
    ['https://news.example/20250614/lind-renko-1122252645.html', '2025-06-14'],
    ['https://news.example/world/2025/jun/14/lind-renko', '2025-06-14'],
    ['https://news.example/2025/06/lind-renko', '2025-06'],
    ['https://news.example/2025-06-14/from-2025-06-12', null],
    ['https://news.example/call-1122252645', null],
    ['https://news.example/2025/6/4/lind-renko', '2025-06-04'],
    ['https://news.example/2025/13/4/lind-renko', null],
    ['https://news.example/issues/1913_june_14_2025/1913_eto.html', '2025-06-14'],
    ['https://news.example/politics.php?yyyy=2025&mm=06&dd=14&nav_id=103813', '2025-06-14'],
    ['https://news.example/n3/2025/0614/c90000-20394916.html', '2025-06-14'],
    ['https://news.example/cndy/2025-06/14/content_36119772.htm', '2025-06-14'],
    ['https://office.example/news/pm-call-with-lind-14-june-2025', '2025-06-14'],
    ['https://office.example/news/statement-on-herring-june-14-2025.html?lang=en', '2025-06-14'],
    ['https://news.example/view.php?ud=20250614000001', '2025-06-14'],
    ['https://news.example/view.php?ud=20250614481732', null],
    ['https://office.example/news/the-storm-of-14-june-2025-one-year-on', null],
  ] as const)('the address %s: %s', ([address, edtf]) => {
    const basis = edtf === null ? 'none' : 'address';
    expect(read('A call', { metadata: { url: address } })).toMatchObject({ edtf, basis, evidence: [] });
  });

  test.for([
    ['https://news.example/2025/world/lind-renko', '2025-05-19'],
    ['https://news.example/2025/05/lind-renko', '2025-05-19'],
    ['https://news.example/2025/06/lind-renko', '2025-06'],
    ['https://news.example/world/lind-on-the-2024-vote', null],
  ] as const)('the address %s and a dateline without its year: %s', ([url, edtf]) => {
    expect(read('A call\n\nROME, May 19 (RNA) - Lind called Renko.', { metadata: { url } })).toMatchObject({
      edtf,
      basis: edtf === null ? 'none' : 'address',
      words: edtf === '2025-05-19' ? ['May 19'] : [],
    });
  });

  test('the file name comes last', () => {
    expect(read('A call', { id: '2024-07-05-readout-of-a-call' })).toMatchObject({
      edtf: '2024-07-05',
      basis: 'address',
    });
    expect(read('A call', { id: '2024-07-05-readout', metadata: { url } })).toMatchObject({ edtf: '2025-06-14' });
    expect(read('A call\n\n3 June 2024', { id: '2024-07-05-readout', metadata: { url } })).toMatchObject({
      edtf: '2024-06-03',
    });
    expect(read('A call', { id: 'records-1955-57-v16' })).toMatchObject({ edtf: null });
  });

  test('what the editor noted beside the text is not looked at', () => {
    expect(read('A call', { metadata: { published: '2025-06-14' } })).toMatchObject({ edtf: null, basis: 'none' });
  });
});

describe('two headers', () => {
  test('that differ are a warning with the place of the one not taken', () => {
    const { edtf, report } = read('Call with President Renko: 3 June 2024\n\nPublished 4 June 2024');
    expect(edtf).toBe('2024-06-04');
    expect(report.messages.map(String)).toEqual([
      '1:28-1:39: The text gives two days of publication; 2024-06-04 is taken.',
    ]);
    expect(report.messages[0]).toMatchObject({
      file: 'raw/text.txt',
      ruleId: 'published-conflict',
      fatal: false,
      actual: '3 June 2024',
      expected: ['4 June 2024'],
    });
  });

  test('that agree are none', () => {
    expect(read('Call with President Renko: 3 June 2024\n\nPublished June 3, 2024').report.messages).toEqual([]);
  });
});

test('any text gives a date within the calendar and evidence within the text', () => {
  const fragment = fc.oneof(
    fc.constantFrom(
      'date ',
      'Published ',
      '3 June 2024',
      '2024-06-03',
      'June 2024',
      'Rome, ',
      '\n',
      '\n\n',
      ' | ',
      'By Ada Lind',
      ': ',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 30 }), (words) => {
      const text = words.join('');
      const { edtf, min, max, basis, evidence } = dateSource(cleanTextOf(text), new Report());
      expect(basis === 'none').toBe(edtf === null);
      expect((min ?? '') <= (max ?? '')).toBe(true);
      for (const { start, end } of evidence) expect(text.slice(start, end)).toMatch(/\d{4}/u);
    }),
    { numRuns: 500 },
  );
});
