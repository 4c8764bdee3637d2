import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TICK_MILLISECONDS } from '../output/stamp-of.ts';
import type { Finding } from '../report.ts';
import { LastBuild, type BuildRecord } from './last-build.ts';
import { placeOfCache } from './place-of-cache.ts';

let home = '';
const [dossier, out] = [() => join(home, 'dossier'), () => join(home, 'site')];
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'readout-last-build-'));
  for (const [file, content] of Object.entries(files)) put(file, content);
  await aTick();
});
afterEach(() => {
  rmSync(placeOfCache(dossier()), { recursive: true, force: true });
  rmSync(home, { recursive: true });
});

const files = {
  'dossier/dossier.yaml': 'title: Calls',
  'dossier/raw/a.txt': 'They spoke.',
  'dossier/notes/a.mdx': 'It was [said](https://a.example/), 5 > 4.',
  'dossier/calls/2024-01-01.mdx': '---\n---',
  'site/index.html': '<p>Calls</p>',
};

const found: Finding[] = [
  { rule: 'no-texts', severity: 'warning', file: 'raw', reason: 'None.' },
  { rule: 'changed-text', severity: 'warning', file: 'raw/a.txt', reason: 'Another than last time.' },
];
const record: BuildRecord = { outcome: { sources: 1, calls: 2 }, findings: [{ step: 'ingest', found }] };
/** What a text was before is no longer known to the next run. */
const again: BuildRecord = { ...record, findings: [{ step: 'ingest', found: found.slice(0, 1) }] };

const open = (settings: unknown = { base: '/' }) => new LastBuild(dossier(), out(), settings);
/** Two times of files can be told apart. */
const aTick = () => setTimeout(2 * TICK_MILLISECONDS);

function put(file: string, content: string): void {
  mkdirSync(dirname(join(home, file)), { recursive: true });
  writeFileSync(join(home, file), content);
}

/** A build in which something may happen to the dossier, before or after the files are generated. */
async function build(during: { before?: () => void; after?: () => void } = {}): Promise<void> {
  const last = open();
  during.before?.();
  last.noteGenerated();
  during.after?.();
  await last.keep(record);
  await aTick();
}

test('where nothing has changed, the last build is told again', async () => {
  expect(open().recall()).toBeNull();
  await build();
  expect(open().recall()).toEqual(again);
  expect(open().recall()).toEqual(again);
});

test.each<[string, () => void]>([
  ['a text is another, as long as before', () => put('dossier/raw/a.txt', 'They wrote.')],
  ['a text is written again', () => put('dossier/raw/a.txt', files['dossier/raw/a.txt'])],
  [
    'a text is another of the same size and time',
    () => {
      put('dossier/raw/a.txt', 'They wrote.');
      utimesSync(join(home, 'dossier/raw/a.txt'), 1, 1);
    },
  ],
  ['a text more', () => put('dossier/raw/b.txt', '')],
  ['a text less', () => rmSync(join(home, 'dossier/raw/a.txt'))],
  ['a setting', () => put('dossier/dossier.yaml', 'title: Others')],
  ['a file of settings more', () => put('dossier/determinations.yaml', '[]')],
  ['a note', () => put('dossier/notes/a.mdx', 'Another.')],
  ['a generated file was edited', () => put('dossier/calls/2024-01-01.mdx', '---\nid: b\n---')],
  ['a page of the site was edited', () => put('site/index.html', '<p>Others</p>')],
  ['a file of the site more', () => put('site/more.html', '')],
  ['a link in the site', () => symlinkSync('index.html', join(home, 'site/more.html'))],
  ['no site', () => rmSync(out(), { recursive: true })],
  ['no cache', () => rmSync(placeOfCache(dossier()), { recursive: true })],
])('not after a change: %s', async (_name, change) => {
  await build();
  change();
  await aTick();
  expect(open().recall()).toBeNull();
});

test('not for another purpose', async () => {
  await build();
  expect(open({ base: '/calls/' }).recall()).toBeNull();
});

test('a file that has nothing to do with the dossier may change', async () => {
  await build();
  put('dossier/README.txt', 'What this is.');
  expect(open().recall()).toEqual(again);
});

test.each<[string, Parameters<typeof build>[0]]>([
  ['a text', { before: () => put('dossier/raw/a.txt', 'They wrote.') }],
  ['a text, after it was read', { after: () => put('dossier/raw/a.txt', 'They wrote.') }],
  ['a generated file', { after: () => put('dossier/calls/2024-01-01.mdx', '') }],
])('a build during which somebody changes %s is not kept', async (_name, during) => {
  await build(during);
  expect(open().recall()).toBeNull();
});

test('what a build generates may be new', async () => {
  await build({ before: () => put('dossier/calls/2024-01-02.mdx', '') });
  expect(open().recall()).toEqual(again);
});

test.each([
  "import { x } from '../elsewhere.ts'\n\nWords.",
  'It is {new Date().getFullYear()}.',
  'A ![picture](./a.png).',
  '<img src="a.png" />',
])('a note that is more than words may say another thing tomorrow: %s', async (note) => {
  put('dossier/notes/a.mdx', note);
  await aTick();
  await build();
  expect(open().recall()).toBeNull();
});
