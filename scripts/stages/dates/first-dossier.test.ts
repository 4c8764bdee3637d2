import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scanOf } from '../../fixtures/scan-of.ts';
import { Report } from '../../report.ts';
import { cleanText } from '../clean-text.ts';
import { dateSource } from '../date-source.ts';
import { findDates } from '../find-dates.ts';
import { findLengths } from '../find-lengths.ts';
import { makeReadingText } from '../make-reading-text.ts';

/** What the stages of time find in a text of the first dossier, as lines to read. */
function read(id: string, published?: { min: string; max: string }) {
  const report = new Report();
  const raw = readFileSync(new URL(`../../../content/raw/${id}.txt`, import.meta.url), 'utf8');
  const reading = makeReadingText(
    { id: 'text', file: `raw/${id}.txt`, format: 'txt', text: raw, sha256: '', metadata: null },
    report,
  );
  const text = cleanText(reading, report);
  const source = dateSource(text, report);
  return {
    published: source.edtf,
    evidence: source.evidence.map(({ start, end }) => raw.slice(start, end)),
    dates: findDates(text, scanOf(text), published ?? source, report).map((date) => `${date.text} → ${date.edtf}`),
    lengths: findLengths(text).map(({ text: words, minutes, qualifier }) => `${words} → ${minutes} ${qualifier}`),
  };
}

describe('the five texts of the first dossier', () => {
  test('cbs-news-2025-06-14', () => {
    expect(read('cbs-news-2025-06-14')).toEqual({
      published: '2025-06-14',
      evidence: ['2025-06-14'],
      dates: [
        'Saturday → 2025-06-14',
        'Saturday → 2025-06-14',
        'next week → [2025-06-15..2025-06-22]',
        'June 4 → 2025-06-04',
        'May → 2025-05',
      ],
      lengths: [
        '50-minute → 50 exact',
        'approximately 1 hour → 60 about',
        'over an hour → 60 over',
        'two hours → 120 exact',
      ],
    });
  });

  test('southfront-2017-first-call', () => {
    expect(read('southfront-2017-first-call')).toEqual({
      published: null,
      evidence: [],
      dates: [],
      lengths: ['about an hour → 60 about'],
    });
    expect(read('southfront-2017-first-call', { min: '2017-01-29', max: '2017-01-29' }).dates).toEqual([
      'Saturday night → 2017-01-28',
      'Saturday night → 2017-01-28',
      'today → [2017-01-27..2017-01-29]',
      'Friday → 2017-01-27',
    ]);
  });

  test('espreso-kraiev-on-the-call', () => {
    const none = { published: null, evidence: [], dates: [], lengths: [] };
    expect(read('espreso-kraiev-on-the-call')).toEqual(none);
    expect(read('espreso-kraiev-on-the-call', { min: '2025-02-09', max: '2025-02-11' }).dates).toEqual([
      'February 9 → 2025-02-09',
    ]);
  });

  test('45ttio-phone-talks', () => {
    expect(read('45ttio-phone-talks')).toEqual({
      published: null,
      evidence: [],
      dates: [
        '2016 → 2016',
        '2018 → 2018',
        '2014 → 2014',
        '2021 → 2021',
        '2019 → 2019',
        '2014 → 2014',
        '2014 → 2014',
        '2010 → 2010',
        'February 2021 → 2021-02',
        'early 2021 → [2021-01..2021-04]',
        '1987 → 1987',
        '2019 → 2019',
      ],
      lengths: [],
    });
  });

  test('devdiscourse-ani-2025-07-04', () => {
    expect(read('devdiscourse-ani-2025-07-04')).toEqual({
      published: '2025-07-04',
      evidence: ['2025-07-04'],
      dates: [
        'Thursday → 2025-07-03',
        'Thursday → 2025-07-03',
        'today → [2025-07-03..2025-07-04]',
        '2022 → 2022',
        'June 27 → 2025-06-27',
      ],
      lengths: [],
    });
  });
});
