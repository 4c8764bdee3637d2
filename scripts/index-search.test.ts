import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Dossier } from '../src/schemas/dossier.ts';
import { z } from 'zod';
import { searchEntry, searchHead, searchValues, searchWords } from '../src/schemas/search-index.ts';
import type { Source } from '../src/schemas/source.ts';
import { serialiseDossier } from '../src/schemas/generated/serialise-dossier.ts';
import { indexSearch } from './index-search.ts';

const undated = { edtf: null, min: null, max: null, basis: 'none', evidence: [] } as const;
const source: Source = {
  id: 'lind',
  file: 'raw/lind.txt',
  sha256: '0'.repeat(64),
  length: 46,
  title: 'Lind on the call',
  publisher: 'north-post',
  published: { edtf: '2016-12', min: '2016-12-01', max: '2016-12-31', basis: 'stated', evidence: [] },
  genre: 'news',
  author: null,
  url: null,
  retrieved: null,
  rights: null,
  note: null,
  kept: [
    { id: 'p1', start: 0, end: 18, kind: 'title' },
    { id: 'p2', start: 18, end: 46, kind: 'paragraph' },
  ],
  removed: [],
  dates: [],
  quotations: [
    {
      id: 'q1',
      passage: 'p2',
      start: 18,
      end: 27,
      exact: 'We talked',
      kind: 'direct',
      speaker: { person: 'ada-lind', text: 'Lind', start: 34, end: 38 },
      cue: null,
      relay: [],
      calls: [],
    },
  ],
  reliability: {
    grade: 'C',
    label: 'Fairly reliable',
    reason: 'It was checked.',
    graded: null,
    override: null,
    goodFor: [],
    notFor: [],
    notes: [],
  },
  calls: [],
  themes: ['harbours'],
  people: ['ada-lind'],
  cited: [{ start: 18, end: 27, calls: [], themes: ['harbours'] }],
};
const dossier: Dossier = {
  schemaVersion: 1,
  title: 'Calls',
  description: 'Invented calls.',
  language: 'en',
  timeZone: 'UTC',
  editors: [],
  sides: [
    { id: 'north', label: 'North', principals: ['ada-lind'], voices: [] },
    { id: 'south', label: 'South', principals: ['boris-renko'], voices: [] },
  ],
  sources: [
    source,
    {
      ...source,
      id: 'undated',
      file: 'raw/undated.txt',
      publisher: null,
      published: { ...undated, evidence: [] },
      kept: [],
      quotations: [],
      cited: [],
    },
  ],
  calls: [],
  themes: [
    { id: 'harbours', label: 'Harbours', description: 'Of harbours.', terms: ['harbour'], calls: [], sources: [] },
  ],
  people: [
    {
      id: 'ada-lind',
      name: 'Ada Lind',
      kind: 'person',
      aliases: [],
      roles: [],
      side: 'north',
      part: 'principal',
      calls: [],
      quotations: [],
      sources: ['lind'],
    },
  ],
  publishers: [{ id: 'north-post', name: 'North Post', grade: 'C', facts: [] }],
  determinations: [],
  knownCalls: [],
  reviews: [],
  corrections: [],
};
const text = 'Lind on the call\n\nWe talked, says Ada Lind now.';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'readout-search-'));
  const page = (title: string) =>
    `<!doctype html><html lang="en"><head><title>x</title></head><body><nav>Menu</nav><main><h1>${title}</h1><p>Words.</p></main></body></html>`;
  const files: Record<string, string> = {
    'site/data/dossier.json': [...serialiseDossier(dossier)].join(''),
    'site/index.html': page('Home'),
    'site/search/index.html': page('Search'),
    'site/themes/harbours/index.html': page('Harbours'),
    'site/sources/lind/index.html': page('Lind on the call'),
    'site/sources/undated/index.html': page('Undated'),
    'site/themes/old-name/index.html': '<!doctype html><title>Moved</title><a href="/themes/harbours/">Harbours</a>',
    'dossier/raw/lind.txt': text,
    'dossier/raw/undated.txt': '',
  };
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  }
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function index() {
  await indexSearch({ site: path.join(folder, 'site'), dossier: path.join(folder, 'dossier') });
}

async function read<Schema extends z.ZodType>(schema: Schema, file: string): Promise<z.infer<Schema>> {
  return schema.parse(JSON.parse(await readFile(path.join(folder, 'site/pagefind', file), 'utf8')));
}

describe('the search index', () => {
  test('has every page but those of search and those that only lead elsewhere', async () => {
    await index();
    expect(await read(searchHead, 'facts.json')).toMatchObject({ parts: 1, entries: 5, letters: 1 });
    const entries = await read(z.array(searchEntry), 'facts/0.json');
    expect(entries.map(({ url }) => url)).toEqual([
      '/themes/harbours/',
      '/people/ada-lind/',
      '/sources/lind/',
      '/sources/undated/',
      '/',
    ]);
    expect(entries.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4]);
  });

  test('knows a passage by what is said in it, by its text, and by where it begins', async () => {
    await index();
    const entries = await read(z.array(searchEntry), 'facts/0.json');
    expect(entries[2]).toEqual({
      name: expect.stringMatching(/^en_[0-9a-f]+$/u) as string,
      place: 2,
      url: '/sources/lind/',
      date: { edtf: '2016-12', min: '2016-12-01', max: '2016-12-31' },
      by: 'North Post',
      grade: 'Fairly reliable',
      filters: {
        kind: ['source'],
        theme: ['harbours'],
        person: ['ada-lind'],
        publisher: ['north-post'],
        genre: ['news'],
        reliability: ['c'],
      },
      shared: { kind: ['passage'], publisher: ['north-post'], genre: ['news'], reliability: ['c'] },
      // Four words of the title, two of the publisher, four of the first passage, and what parts them.
      starts: [5, 8, 13],
      passages: [{}, { side: ['north'], theme: ['harbours'], person: ['ada-lind'] }],
    });
  });

  test('names the values that there are, and counts what has each', async () => {
    await index();
    expect(await read(searchValues, 'filters/kind.json')).toEqual([
      { id: 'theme', label: 'Themes', count: 1 },
      { id: 'person', label: 'People', count: 1 },
      { id: 'source', label: 'Sources', count: 2 },
      { id: 'passage', label: 'Passages', count: 2 },
      { id: 'page', label: 'Other pages', count: 1 },
    ]);
    expect(await read(searchValues, 'filters/person.json')).toEqual([{ id: 'ada-lind', label: 'Ada Lind', count: 4 }]);
    expect(await read(searchValues, 'filters/call.json')).toEqual([]);
  });

  test('lists its words by their first letter', async () => {
    await index();
    expect(await read(searchWords, 'words/74.json')).toEqual({ the: 3, talked: 1 });
  });

  test('is the same, byte for byte, when it is made again', async () => {
    await index();
    const first = await readAll(path.join(folder, 'site/pagefind'));
    await rm(path.join(folder, 'site/pagefind'), { recursive: true });
    await index();
    expect(await readAll(path.join(folder, 'site/pagefind'))).toEqual(first);
    expect([...first.keys()].filter((file) => /ui|highlight/u.test(file))).toEqual([]);
  });
});

async function readAll(root: string): Promise<Map<string, string>> {
  const files = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = files.map((entry) => path.join(entry.parentPath, entry.name)).sort();
  return new Map(
    await Promise.all(
      paths.map(async (file) => [path.relative(root, file), (await readFile(file)).toString('hex')] as const),
    ),
  );
}
