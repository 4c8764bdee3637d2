import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Call } from '../src/schemas/call.ts';
import type { Dossier } from '../src/schemas/dossier.ts';
import type { Source } from '../src/schemas/source.ts';
import { wholeDossier } from './fixtures/whole-dossier.ts';
import { ingest } from './ingest.ts';
import { Report } from './report.ts';

const example = path.join(import.meta.dirname, '../examples/straits');
let copy = '';
let dossier: Dossier;
let report: Report;

beforeAll(async () => {
  copy = await mkdtemp(path.join(tmpdir(), 'readout-example-'));
  await cp(example, copy, { recursive: true });
  report = new Report();
  const result = await ingest({ dossier: copy }, report);
  if (result === null) throw new Error(report.messages.map(String).join('\n'));
  dossier = wholeDossier(result.dossier);
});
afterAll(() => rm(copy, { recursive: true, force: true }));

function source(id: string): Source {
  const found = dossier.sources.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no source ${id}`);
  return found;
}

function call(id: string): Call {
  const found = dossier.calls.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no call ${id}`);
  return found;
}

const sourcesOf = (id: string) => call(id).sources.map((each) => each.id);
const lengths = (id: string) => call(id).durations.map(({ qualifier, iso, saidBy }) => [qualifier, iso, saidBy]);
const said = (id: string) => source(id).quotations.map(({ speaker, exact }) => [speaker?.person ?? null, exact]);

async function lettersOf({ file }: Source): Promise<string[]> {
  return Array.from(await readFile(path.join(copy, file), 'utf8'));
}

test('every text is a source, and nothing in the folder wants mending', async () => {
  const texts = (await readdir(path.join(example, 'raw'))).filter((name) => !name.endsWith('.yaml'));
  expect(dossier.sources.map(({ id }) => id)).toEqual(texts.map((name) => name.replace(/\.\w+$/u, '')).sort());
  expect(report.messages.filter(({ fatal }) => fatal !== undefined).map(String)).toEqual([]);
});

test('these calls, on these days, and no other', () => {
  expect(dossier.calls.map(({ id, date, participants }) => [id, date.basis, participants.join(' ')])).toEqual([
    ['1961-11-06', 'stated', 'teodor-sala karim-nadir'],
    ['2023-07-04', 'editor', 'ines-vallaro daoud-selim'],
    ['2024-01-18', 'relative', 'ines-vallaro daoud-selim'],
    ['2024-03-12', 'relative', 'ines-vallaro daoud-selim'],
    ['2024-04-02', 'relative', 'ines-vallaro daoud-selim'],
    ['2024-05-09', 'relative', 'ines-vallaro daoud-selim'],
    ['2024-05-20', 'relative', 'ines-vallaro daoud-selim'],
  ]);
});

describe('the call that everybody tells of', () => {
  test('readouts of both sides, the press and an opinion tell of one call', () => {
    expect(sourcesOf('2024-03-12')).toEqual([
      'amaro-courier-2024-03-13',
      'amaro-courier-2024-06-09',
      'amaro-palace-2024-03-12',
      'bay-herald-2024-03-13',
      'meridian-2024-03-12',
      'northern-ledger-2024-03-13',
      'state-chancellery-2024-03-12',
    ]);
    expect(call('2024-03-12')).toMatchObject({
      status: 'held',
      confirmation: { valdora: 'confirms', tashmar: 'confirms' },
    });
  });

  test('the sides give different lengths, and that is a disagreement', () => {
    expect(lengths('2024-03-12')).toEqual([
      ['exact', 'PT45M', 'amaro-palace'],
      ['about', 'PT1H', 'state-chancellery'],
    ]);
    expect(
      call('2024-03-12').disagreements.map(({ point, accounts }) => [point, accounts.map(({ saidBy }) => saidBy)]),
    ).toEqual([['Length', ['amaro-palace', 'state-chancellery']]]);
  });

  test('a wire story and its two copies are one origin', () => {
    const wire = ['meridian-2024-03-12', 'bay-herald-2024-03-13', 'northern-ledger-2024-03-13'];
    const told = call('2024-03-12').claims.filter(
      ({ point, saidBy, evidence }) => point === 'took-place' && saidBy === null && wire.includes(evidence.source),
    );
    expect(told).toHaveLength(3);
    expect(new Set(told.map(({ origin }) => origin)).size).toBe(1);
  });

  test('what the analyst says of it is opinion', () => {
    const his = call('2024-03-12').claims.filter(({ evidence }) => evidence.source === 'amaro-courier-2024-06-09');
    expect(his.find(({ point }) => point === 'took-place')?.reliability.grade).toBe(4);
    expect(source('amaro-courier-2024-06-09')).toMatchObject({ genre: 'opinion', author: 'Marek Dvořák' });
  });
});

test('an evening here is the next day there: one call, filed under the dossier’s day', () => {
  expect(sourcesOf('2024-04-02')).toEqual([
    'amaro-palace-2024-04-02',
    'amaro-palace-briefing-2024-04-03',
    'state-chancellery-2024-04-03',
  ]);
  expect(call('2024-04-02').confirmation).toEqual({ valdora: 'confirms', tashmar: 'confirms' });
  expect(lengths('2024-04-02')).toEqual([['about', 'PT30M', 'rui-castanho']]);
  expect(report.messages.map(({ ruleId, file }) => [ruleId, file])).toContainEqual([
    'call-on-two-days',
    'raw/state-chancellery-2024-04-03.txt',
  ]);
});

test('a call mentioned in passing is a call of its own, with its own day and length', () => {
  expect(sourcesOf('2024-01-18')).toEqual(['amaro-courier-2024-03-13']);
  expect(lengths('2024-01-18')).toEqual([['exact', 'PT20M', null]]);
  expect(call('2024-01-18').confirmation).toEqual({ valdora: 'silent', tashmar: 'silent' });
});

test('a call that one side denies is denied, and the accounts differ', () => {
  expect(call('2024-05-09')).toMatchObject({
    status: 'denied',
    confirmation: { valdora: 'silent', tashmar: 'denies' },
    disagreements: [{ point: 'Took place' }],
  });
});

test('a call that was planned is not said to have been held', () => {
  expect(call('2024-05-20').status).not.toBe('held');
  expect(source('harbour-radio-2024-05-22').calls).toEqual([]);
});

test('a call of another pair, and an interview, tell of no call', () => {
  expect(source('meridian-2024-06-06').calls).toEqual([]);
  expect(source('harbour-radio-interview-2024-06-15').calls).toEqual([]);
});

test('in an edition of documents, an office is whoever held it then', () => {
  expect(said('archive-of-tashmar-1961-11-06')).toEqual([
    ['karim-nadir', 'Can you hear me?'],
    ['teodor-sala', 'Quite clearly.'],
    ['karim-nadir', 'We shall open the Cerro Strait to your wheat on Thursday, without conditions.'],
    ['teodor-sala', 'Then I shall tell the Assembly tonight.'],
  ]);
  expect(call('1961-11-06').themes.map(({ id }) => id)).toEqual(['passage', 'grain']);
});

test('a text without date or publisher rests on determinations, and so does the day of its call', () => {
  expect(source('bay-herald-a-quiet-year')).toMatchObject({
    publisher: 'bay-herald',
    publisherDetermination: 'publisher-of-the-quiet-year',
    published: { edtf: '2024-06', basis: 'editor', determination: 'when-the-quiet-year-appeared' },
  });
  expect(call('2023-07-04').date).toMatchObject({ basis: 'editor', determination: 'day-of-the-summer-call' });
  expect(lengths('2023-07-04')).toEqual([['exact', 'PT1H30M', null]]);
});

describe('pages as a browser saved them', () => {
  test('what is no part of the article is left out, with the reason', async () => {
    const left = async (id: string) => {
      const letters = await lettersOf(source(id));
      return source(id).removed.map(({ start, end, reason }) => [
        reason,
        letters.slice(start, end).join('').replace(/\s+/gu, ' ').trim(),
      ]);
    };
    expect(await left('amaro-courier-2024-03-13')).toEqual([
      ['the page’s notice about cookies', 'We use cookies to measure our audience. Accept all'],
      ['the head of the page, not of the article', 'Amaro Courier World Sport'],
      ['buttons of the page for sharing', 'Share on Facebook Send by e-mail'],
      [
        'other stories of the site that the page points to',
        'Related stories Selim opens a new harbour in Qazrin What the Santa Rita was fishing for',
      ],
      ['the foot of the page or of the article', '© Amaro Courier 2024'],
    ]);
    expect(await left('state-chancellery-2024-03-12')).toEqual([
      ['navigation of the page', 'Home Events Structure'],
      ['the foot of the page or of the article', '© State Chancellery. All rights reserved.'],
    ]);
  });

  test('title, author and day come from the page and its metadata', () => {
    expect(source('amaro-courier-2024-03-13')).toMatchObject({
      title: 'Three quarters of an hour on a bad line',
      author: 'João Meirelles',
      published: { edtf: '2024-03-13' },
    });
    expect(source('state-chancellery-2024-03-12').published.edtf).toBe('2024-03-12');
    expect(source('amaro-palace-2024-04-02').published.edtf).toBe('2024-04-02');
  });
});

test('words are their speaker’s, in every script', () => {
  expect(said('amaro-courier-2024-03-13')).toEqual(
    expect.arrayContaining([
      ['ines-vallaro', 'We shouted,'],
      ['ines-vallaro', 'But we shouted politely.'],
    ]),
  );
  expect(said('meridian-2024-03-12')).toEqual(
    expect.arrayContaining([
      ['rui-castanho', 'The Prime Minister listened, and that is a beginning,'],
      ['leyla-oztan', 'a court would decide about the crew in its own time'],
    ]),
  );
  expect(said('harbour-radio-interview-2024-06-15')).toEqual(
    expect.arrayContaining([
      ['leyla-oztan', 'He told her what he tells everyone: “العدل أولاً”, justice first.'],
      ['leyla-oztan', 'When there is something to say.'],
    ]),
  );
});

test('what an agency does not allow is not shown, and a text that may not be shown is a record', () => {
  expect(source('meridian-2024-03-12').shown).toEqual({ extent: 'cited', withheld: ['p2', 'p7'], words: 20 });
  expect(source('meridian-2024-06-20')).toMatchObject({
    title: 'Strait pilots threaten to strike',
    shown: { extent: 'none' },
    calls: [],
    quotations: [],
  });
});

test('what a call’s page quotes is marked in its text as cited there', () => {
  for (const { id: call, quotations } of dossier.calls) {
    for (const { source: id, id: quotation } of quotations) {
      const { cited, quotations: all } = source(id);
      const { start, end } = all.find((each) => each.id === quotation) ?? {};
      expect(cited.find((at) => at.start === start && at.end === end)?.calls).toContain(call);
    }
  }
});
