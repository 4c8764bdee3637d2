import { describe, expect, test } from 'vitest';
import type { Determination } from '../../src/schemas/determination.ts';
import { mergingFolder, readingsOf } from '../fixtures/merging-folder.ts';
import { Report } from '../report.ts';
import { mergeCalls } from './merge-calls.ts';
import type { MergedCall } from './merging/merged-call.ts';
import type { DossierFolder } from './read-dossier.ts';

/** The calls of these texts: the day each is filed under, other days, and its texts. Then the findings. */
function merge(texts: Record<string, string>, more: Partial<DossierFolder> = {}) {
  const folder = mergingFolder(texts, more);
  const report = new Report();
  const calls = mergeCalls(readingsOf(folder), folder, report);
  return { calls: calls.map(show), rules: report.messages.map(({ ruleId }) => ruleId), report, merged: calls };
}

function show({ date, alsoDated, tellings }: MergedCall): string {
  const also = alsoDated.map(({ edtf }) => ` also ${String(edtf)}`).join('');
  return `${String(date.edtf)}${also}: ${tellings.map(({ reading }) => reading.text.id).join(' ')}`;
}

const monday = 'date 2020-03-02 Ada Lind held a phone call with Boris Renko on Monday.';
const tuesday = 'date 2020-03-03 Boris Renko held a phone call with Ada Lind on Tuesday.';

describe('one call on two local days', () => {
  test('is filed under the dossier’s day, with both days kept, when the zones of both accounts explain it', () => {
    expect(merge({ 'palace-1': monday, 'chancery-1': tuesday }).calls).toEqual([
      '2020-03-02 also 2020-03-03: chancery-1 palace-1',
    ]);
    const { merged, rules } = merge({ 'palace-1': monday, 'chancery-1': tuesday });
    expect(merged[0]?.localDays).toEqual(['2020-03-02', '2020-03-03']);
    expect(rules).toEqual(['call-on-two-days']);
  });

  test('is known by the place in a dateline and by a zone that the words name', () => {
    const dateline = 'date 2020-03-03\n\nTOKYO, March 3 – Boris Renko held a phone call with Ada Lind on Tuesday.';
    const named = 'date 2020-03-03 Boris Renko held a phone call with Ada Lind early on Tuesday, Tokyo time.';
    for (const east of [dateline, named]) {
      expect(merge({ 'palace-1': monday, 'post-1': east }).calls).toEqual([
        '2020-03-02 also 2020-03-03: palace-1 post-1',
      ]);
    }
  });

  test('stays two, with a finding, where nothing but two datelines shows the zones, and no hour', () => {
    const west = `date 2020-03-02\n\nWASHINGTON, March 2 – ${monday.slice(16)}`;
    const east = `date 2020-03-03\n\nTOKYO, March 3 – ${tuesday.slice(16)}`;
    expect(merge({ 'herald-1': west, 'post-1': east })).toMatchObject({
      calls: ['2020-03-02: herald-1', '2020-03-03: post-1'],
      rules: ['call-on-two-days'],
    });
    const early = east.replace('on Tuesday', 'early on Tuesday');
    expect(merge({ 'herald-1': west, 'post-1': early }).calls).toEqual(['2020-03-02 also 2020-03-03: herald-1 post-1']);
  });

  test('is two calls when the later day is in the more western zone', () => {
    const { calls, rules } = merge({
      'chancery-1': monday.replace('Ada Lind held', 'Boris Renko held').replace('Boris Renko on', 'Ada Lind on'),
      'palace-1': tuesday,
    });
    expect([calls.length, rules]).toEqual([2, []]);
  });

  test('is two calls when the hours cannot be one moment', () => {
    const evening = tuesday.replace('on Tuesday', 'on Tuesday evening');
    expect(merge({ 'palace-1': monday, 'chancery-1': evening })).toMatchObject({
      calls: ['2020-03-02: palace-1', '2020-03-03: chancery-1'],
      rules: [],
    });
  });

  test('stays two, with a finding, where nothing shows whose day one text means, or only the hour could tell', () => {
    const { calls, report } = merge({ 'palace-1': monday, 'post-1': tuesday });
    expect(calls).toHaveLength(2);
    expect(report.messages[0]).toMatchObject({
      ruleId: 'call-on-two-days',
      file: 'raw/post-1.txt',
      line: 1,
      column: 36,
      actual: 'phone call',
      reason:
        'This call (2020-03-03) may be the same as that (2020-03-02) in raw/palace-1.txt:1:33, on the day before: nothing shows whose local day one of them means, so they stand as two calls.',
    });
    expect(report.messages[0]?.note).toContain(
      '- { id: call-of-post-1, decides: same-call, source: post-1, quote: phone call, value: { source: palace-1, quote: phone call }',
    );
    const near = { 'palace-1': monday, 'herald-1': `date 2020-03-03\n\nMOSCOW – ${tuesday.slice(16)}` };
    expect(merge(near)).toMatchObject({ rules: ['call-on-two-days'] });
    expect(merge(near).calls).toHaveLength(2);
    const late = { ...near, 'palace-1': monday.replace('on Monday', 'late on Monday') };
    expect(merge(late).calls).toEqual(['2020-03-02 also 2020-03-03: herald-1 palace-1']);
  });
});

test('one call on two local days carries the texts with it that show no zone', () => {
  const { calls } = merge({ 'palace-1': monday, 'post-1': monday, 'chancery-1': tuesday, 'herald-1': tuesday });
  expect(calls).toEqual(['2020-03-02 also 2020-03-03: chancery-1 herald-1 palace-1 post-1']);
});

describe('calls on two days in a row', () => {
  test('are two when one text tells of both, or one publisher gives both days', () => {
    const both = `${tuesday} The two had also spoken by phone on Monday.`;
    expect(merge({ 'palace-1': monday, 'chancery-1': both }).calls).toHaveLength(2);
    expect(merge({ 'palace-1': monday, 'chancery-1': tuesday, 'palace-2': tuesday }).calls).toHaveLength(2);
  });

  test('stay apart when the later one fits two of the earlier day, with a finding for each', () => {
    const { calls, rules } = merge({
      'palace-1': monday.replace('on Monday', 'at 7:15 p.m. on Monday'),
      'palace-2': monday.replace('on Monday', 'at 11:40 p.m. on Monday'),
      'chancery-1': tuesday,
    });
    expect(calls).toHaveLength(3);
    expect(rules).toEqual(['call-on-two-days', 'call-on-two-days']);
  });
});

describe('calls on one day', () => {
  const told = (words: string) => `date 2020-03-02 Ada Lind and Boris Renko held a phone call on Monday ${words}.`;

  test('are two when one publisher’s hours are far apart, one when they are not', () => {
    const [early, late] = [told('at 9:15 a.m.'), told('at 11:40 a.m.')];
    expect(merge({ 'post-1': early, 'post-2': late }).calls).toHaveLength(2);
    expect(merge({ 'post-1': early, 'post-2': told('at 9:20 a.m.') }).calls).toHaveLength(1);
    expect(merge({ 'post-1': early, 'herald-2': late }).calls).toHaveLength(1);
  });

  test('are one when hours in two time zones are one moment, two when they are not', () => {
    const tokyo = 'date 2020-03-03 Renko held a phone call with Lind at 1:20 p.m. on Tuesday.';
    expect(merge({ 'palace-1': told('at 11:20 p.m.'), 'chancery-1': tokyo }).calls).toEqual([
      '2020-03-02 also 2020-03-03: chancery-1 palace-1',
    ]);
    expect(merge({ 'palace-1': told('at 8 p.m.'), 'chancery-1': tokyo }).calls).toHaveLength(2);
  });

  test('are two when a text tells of a second one later that day, which a second one this year is not', () => {
    const second = 'date 2020-03-02 On Monday Lind and Renko held a second phone call later that day.';
    const thisYear = 'date 2020-03-02 Lind and Renko held a second phone call this year on Monday.';
    expect(merge({ 'post-1': monday, 'herald-1': second }).calls).toEqual([
      '2020-03-02: post-1',
      '2020-03-02: herald-1',
    ]);
    expect(merge({ 'post-1': monday, 'herald-1': thisYear }).calls).toHaveLength(1);
  });

  test('a text without an hour counts for the first, with a finding', () => {
    const { calls, report } = merge({
      'post-1': told('at 9:15 a.m.'),
      'post-2': told('at 11:40 a.m.'),
      'herald-1': monday,
    });
    expect(calls).toEqual(['2020-03-02: herald-1 post-1', '2020-03-02: post-2']);
    expect(report.messages.map(({ ruleId, file }) => [ruleId, file])).toEqual([
      ['call-of-which-hour', 'raw/herald-1.txt'],
    ]);
  });
});

describe('an account without the day', () => {
  const inMarch = 'date 2020-04-20 Ada Lind and Boris Renko spoke by phone in March.';
  const undayed = 'date 2020-03-03 Ada Lind and Boris Renko have held a phone call.';
  const later = 'date 2020-03-20 Ada Lind and Boris Renko held a phone call on 19 March.';

  test('is of the only call that its bounds hold', () => {
    expect(merge({ 'post-1': monday, 'herald-1': inMarch }).calls).toEqual(['2020-03-02: herald-1 post-1']);
    const earlier = 'date 2020-02-20 Ada Lind and Boris Renko held a phone call on 19 February.';
    expect(merge({ 'post-1': monday, 'post-2': earlier, 'herald-1': undayed }).calls).toEqual([
      '2020-02-19: post-2',
      '2020-03-02: herald-1 post-1',
    ]);
  });

  test('stays alone, with a finding, when its bounds hold two, here or among the calls known from elsewhere', () => {
    const { calls, report } = merge({ 'post-1': monday, 'post-2': later, 'herald-1': inMarch });
    expect(calls).toEqual(['2020-03-02: post-1', '2020-03-19: post-2', '2020-03: herald-1']);
    expect(report.messages[0]?.reason).toBe(
      'This call (2020-03) may be the same as that (2020-03-02) in raw/post-1.txt:1:33, that (2020-03-19) in raw/post-2.txt:1:49, in its bounds: more than one call lies within its bounds, so it stands alone.',
    );
    const known = {
      date: '2020-03-19',
      participants: ['boris-renko', 'ada-lind'],
      status: 'held' as const,
      text: 'Told elsewhere.',
      urls: ['https://example.org/'],
    };
    expect(merge({ 'post-1': monday, 'herald-1': inMarch }, { knownCalls: [known] })).toMatchObject({
      calls: ['2020-03-02: post-1', '2020-03: herald-1'],
      rules: ['call-without-day'],
    });
  });

  test('is not of a call that its own text tells of besides', () => {
    const besides = `${undayed} Their previous phone call was on 20 February.`;
    expect(merge({ 'post-1': monday, 'herald-1': besides }).calls).toEqual([
      '2020-02-20: herald-1',
      '2020-03-02: herald-1 post-1',
    ]);
  });

  test('stays alone when it speaks of another call, or when the call is not fresh', () => {
    const another = inMarch.replace('spoke by phone', 'held another phone call');
    const old = undayed.replace('03-03', '03-12');
    for (const text of [another, old]) {
      const { calls } = merge({ 'post-1': monday, 'herald-1': text });
      expect(calls, text).toHaveLength(2);
    }
  });
});

describe('what an editor decided', () => {
  const decided = (decides: 'same-call' | 'other-call', a: string, b: string): Determination => ({
    id: 'decided',
    decides,
    source: a,
    quote: 'phone call',
    value: { source: b, quote: 'phone call' },
    reason: 'The letter says so.',
    basis: 'https://example.org/letter',
    by: 'editor',
    on: '2021-01-01',
  });

  test('one call is one call whatever the days, and the determination stands with it', () => {
    const { calls, merged, rules } = merge(
      { 'palace-1': monday, 'post-1': tuesday },
      { determinations: [decided('same-call', 'palace-1', 'post-1')] },
    );
    expect(calls).toEqual(['2020-03-02 also 2020-03-03: palace-1 post-1']);
    expect([merged[0]?.determinations, rules]).toEqual([['decided'], []]);
  });

  test('two calls are two, on two local days and on one', () => {
    for (const other of [tuesday, monday]) {
      const { calls, rules } = merge(
        { 'palace-1': monday, 'chancery-1': other },
        { determinations: [decided('other-call', 'palace-1', 'chancery-1')] },
      );
      expect([calls.length, rules]).toEqual([2, []]);
    }
  });

  test('a determination whose words tell of no call is an error', () => {
    const wrong = { ...decided('same-call', 'palace-1', 'post-1'), quote: 'on Monday' };
    const { rules } = merge({ 'palace-1': monday, 'post-1': tuesday }, { determinations: [wrong] });
    expect(rules).toEqual(['determination-without-call', 'call-on-two-days']);
  });
});
