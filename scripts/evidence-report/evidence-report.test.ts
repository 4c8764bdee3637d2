import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkDossier } from '../checks/check-dossier.ts';
import { makeFolder } from '../fixtures/make-folder.ts';
import { mergeReadings, readTexts } from '../ingest.ts';
import { Report } from '../report.ts';
import { compareWithCommit } from './compare-with-commit.ts';
import { describeEvidence } from './describe-evidence.ts';
import { EvidenceCollector } from './evidence-collector.ts';
import { evidencePage } from './evidence-page.ts';
import { evidenceReport, type EvidenceReport } from './evidence-report.ts';
import { formatEvidence } from './format-evidence.ts';
import { oddDatesOfCall } from './odd-dates.ts';

function reportOn(texts: Record<string, string>): EvidenceReport {
  const folder = makeFolder(texts);
  const report = new Report();
  const collector = new EvidenceCollector();
  const readings = readTexts(folder, report);
  checkDossier(mergeReadings(folder, readings, report), readings, report, [collector.check]);
  return evidenceReport.parse(collector.finish());
}

const call = 'Ada Lind and Boris Renko held a phone call on Monday.';
const told = `date 2020-03-06\n\n${call} They spoke of trawlers and of the price of salted herring in the northern ports all evening long.`;

test('sources without a day, an address or a call are named', () => {
  const report = reportOn({ a: told, b: 'The weather in the north was fine.' });
  expect(report).toMatchObject({ undated: ['b'], unlinked: ['a', 'b'], unused: ['b'] });
});

test('texts that share most of their words are nearly equal; those that share a sentence are not', () => {
  const longer = `${told} Nobody else was there to hear a word of what the two of them said that night.`;
  const other = `${told.slice(0, 90)} ${'The harbour master wrote another account of it in words that are quite his own. '.repeat(1)}`;
  expect(reportOn({ a: told, b: longer, c: other }).nearlyEqual).toEqual([{ sources: ['a', 'b'], share: 1 }]);
});

test('copies of a text that tell of one call are one origin', () => {
  const { oneOrigin } = reportOn({ a: told, b: `${told} So it was.` });
  expect(oneOrigin).toMatchObject([{ call: '2020-03-02', sources: ['a', 'b'] }]);
  expect(reportOn({ a: told }).oneOrigin).toEqual([]);
});

test('words in marks that nobody is given are listed', () => {
  const { withoutSpeaker } = reportOn({ a: `${told}\n\n“It was a long evening on the northern coast.”` });
  expect(withoutSpeaker.map(({ exact }) => exact)).toEqual(['It was a long evening on the northern coast.']);
});

test('who speaks or bears a title and is mentioned three times is missed in people.yaml', () => {
  const text = `${told}\n\nForeign Minister Ilse Brandt was there. It was late, Ilse Brandt said. The aides of Ilse Brandt left. Green Harbour is near. Green Harbour is cold. Green Harbour is old. Ada Lind said so. Ada Lind said it again. Ada Lind said no more.`;
  expect(reportOn({ a: text }).unknownPeople).toEqual([{ name: 'Ilse Brandt', times: 3, sources: ['a'] }]);
  expect(reportOn({ a: text.replace('The aides of Ilse Brandt left. ', '') }).unknownPeople).toEqual([]);
});

test('a name in three passages on calls that no theme has is an open term', () => {
  const passage = (term: string) => `Ada Lind and Boris Renko held a phone call on Monday about ${term}.`;
  const text = (term: string) => `date 2020-03-06\n\n${[1, 2, 3].map(() => passage(term)).join('\n\n')}`;
  expect(reportOn({ a: text('the Gulf') }).openTerms).toEqual([{ term: 'Gulf', passages: 3, sources: ['a'] }]);
  expect(reportOn({ a: text('the Straits') }).openTerms).toEqual([]);
  expect(reportOn({ a: text('Norland') }).openTerms).toEqual([]);
  expect(reportOn({ a: `date 2020-03-06\n\n${passage('the Gulf')}` }).openTerms).toEqual([]);
});

test('a call after all who tell of it, or before there were telephones, looks wrong', () => {
  const on = (day: string) => ({
    id: day,
    status: 'held' as const,
    date: { edtf: day, min: day, max: day, basis: 'stated' as const, evidence: [] },
    sources: [{ id: 'a', evidence: [] }],
  });
  const published = new Map([['a', '2020-03-06']]);
  expect(oddDatesOfCall(on('2020-03-08'), published)).toHaveLength(1);
  expect(oddDatesOfCall(on('2020-03-07'), published)).toEqual([]);
  expect(oddDatesOfCall({ ...on('2020-03-08'), status: 'announced' }, published)).toEqual([]);
  expect(oddDatesOfCall(on('2020-03-08'), new Map([['a', null]]))).toEqual([]);
  expect(oddDatesOfCall(on('1870-01-01'), published)).toHaveLength(1);
});

test('what is left out of each text is said with its share', () => {
  const [entry, ...others] = reportOn({
    a: `${told}\n\nShare this`,
    b: told.replace('date 2020-03-06\n\n', ''),
  }).removed;
  expect(others).toEqual([]);
  expect(entry?.source).toBe('a');
  expect(entry?.share).toBeGreaterThan(0.05);
  expect(entry?.share).toBeLessThan(0.4);
});

test('generated files are compared with the last commit; where there is none, nothing is said', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-commit-'));
  try {
    const git = (...words: string[]) =>
      execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], {
        stdio: 'pipe',
      });
    expect(await compareWithCommit(folder, [])).toBeNull();
    git('init', '-q');
    expect(await compareWithCommit(folder, [])).toBeNull();
    await mkdir(join(folder, 'kept in/calls'), { recursive: true });
    for (const name of ['same', 'other', 'gone']) await writeFile(join(folder, `kept in/calls/${name} é.mdx`), name);
    git('add', '.');
    git('commit', '-qm', 'All of it');
    const files = [
      { path: 'calls/same é.mdx', content: 'same' },
      { path: 'calls/other é.mdx', content: 'changed' },
      { path: 'calls/new.mdx', content: 'new' },
    ];
    expect(await compareWithCommit(join(folder, 'kept in'), files)).toEqual({
      added: ['calls/new.mdx'],
      changed: ['calls/other é.mdx'],
      gone: ['calls/gone é.mdx'],
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a terminal gets counts and the first three, or all; hostile words stand as text there and on the page', () => {
  const report: EvidenceReport = {
    ...reportOn({ a: told }),
    undated: ['a', 'b', 'c', 'd'],
    unlinked: [],
    unknownPublishers: [],
    unknownGenres: [],
    withoutSpeaker: [
      { source: 'a', id: 'q1', exact: '<script>alert(1)</script>\u001B[2J\u202E', stanza: '- { quote: <script> }' },
    ],
    removed: [],
  };
  const parts = describeEvidence(report);
  expect(formatEvidence(parts, false)).toBe(`Evidence
4 sources have no day of publication
  a
  b
  c
  and 1 more (--verbose)
1 quotation is given to nobody
  a q1: “<script>alert(1)</script>\uFFFD[2J\uFFFD”
    - { quote: <script> }

`);
  expect(formatEvidence(parts, true)).toContain('  c\n  d\n');
  expect(formatEvidence([], false)).toBe('');
  const page = evidencePage(parts);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).not.toContain('<script');
});
