import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dossier as dossierSchema, type Dossier } from '../src/schemas/dossier.ts';
import type { Source } from '../src/schemas/source.ts';

const project = path.resolve(import.meta.dirname, '..');
let place = '';
/** What a reader can get: every file of the site as text, unpacked where it is packed. */
let files: Map<string, string>;
let dossier: Dossier;

// A word of its own in each passage: those that begin with `seen` are cited, those that begin with `hidden` are not.
const plain = `Seenhead: Vallaro and Selim on the line

By Ines Falk

13 March 2024

President Inês Vallaro and Prime Minister Daoud Selim spoke by phone on 12 March about the seencrew of the Santa Rita.

Hiddenheading of a part

The hiddenfirst day was cold. “The hiddenspoken soup is late,” Vallaro told a cook. On 4 August 1999, the hiddendate was set.

Experts hiddenhedge reportedly say little of the hiddenmatter, according to Hiddenwho Person.

Share this hiddenbutton

Read more: hiddenrelated stories of the day
`;
const untitled = `Hiddenopening words of a text that has no title at all, which goes on until it is long enough to be one paragraph and no heading, and then some.

President Inês Vallaro and Prime Minister Daoud Selim held a 20-minute phone call on 12 March, seensecond sources say.

The hiddenlast paragraph 🕊️ has nothing to do with it.
`;
const page = `<!DOCTYPE html>
<html lang="en"><head><title>Seenpage on a call | Paper</title>
<meta name="description" content="hiddenmeta words"><!-- hiddencomment -->
<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-13","description":"hiddenjson"}</script>
</head><body><nav><a href="/hiddenlink">Hiddennav</a></nav><article><h1>Seenpage on a call</h1>
<p>President Inês Vallaro and Prime Minister Daoud Selim spoke by phone on 12 March about seenmarkup grain.</p>
<p>The hiddenmarkup paragraph is about the weather.</p></article><script>hiddenscript()</script></body></html>
`;
const unseen = `Recorded: the only title

13 March 2024

President Inês Vallaro and Prime Minister Daoud Selim spoke by phone on 14 February about the hiddencall crew.

“The hiddenquote of it all,” Vallaro told reporters.
`;

beforeAll(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'readout-rights-'));
  const folder = path.join(place, 'calls');
  await cp(path.join(project, 'examples/straits'), folder, { recursive: true });
  const settings = path.join(folder, 'dossier.yaml');
  await writeFile(settings, `${await readFile(settings, 'utf8')}shown: cited\n`);
  const texts = {
    'cited-text.txt': plain,
    'cited-opening.txt': untitled,
    'cited-page.html': page,
    'unseen.txt': unseen,
  };
  for (const [name, text] of Object.entries(texts)) await writeFile(path.join(folder, 'raw', name), text);
  const shown = { 'cited-text': 'cited', unseen: 'none', 'amaro-palace-2024-03-12': 'full' };
  for (const [id, extent] of Object.entries(shown)) {
    const file = path.join(folder, `raw/${id}.yaml`);
    const before = await readFile(file, 'utf8').catch(() => '');
    await writeFile(file, `${before}shown: ${extent}\n${before === '' ? 'url: https://paper.example/a\n' : ''}`);
  }
  const words = ['--dossier', 'calls', '--out', 'site', '--site', 'https://calls.example.org'];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...words], {
    cwd: project,
    env: {
      ...process.env,
      INIT_CWD: place,
      NODE_ENV: undefined,
      VITEST: undefined,
      READOUT_CACHE: path.join(place, 'cache'),
    },
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
  files = await readAll(path.join(place, 'site'));
  dossier = dossierSchema.parse(JSON.parse(files.get('data/dossier.json') ?? ''));
}, 120_000);
afterAll(() => rm(place, { recursive: true, force: true }));

async function readAll(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const read = entries
    .filter((entry) => entry.isFile())
    .map(async (entry): Promise<[string, string]> => {
      const file = path.join(entry.parentPath, entry.name);
      const bytes = await readFile(file);
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return [path.relative(folder, file), (isPacked ? gunzipSync(bytes) : bytes).toString('utf8')];
    });
  return new Map(await Promise.all(read));
}

function source(id: string): Source {
  const found = dossier.sources.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no source ${id}`);
  return found;
}

/** The files that hold these letters, large or small. */
const holding = (word: string) =>
  [...files].filter(([name, text]) => `${name}\n${text}`.toLowerCase().includes(word)).map(([name]) => name);

test('no file of the site has a word of a passage that nothing rests on, however it is packed', () => {
  expect(files.size).toBeGreaterThan(150);
  expect(holding('hidden').filter((name) => !ownCode.test(name))).toEqual([]);
});

/** `hidden` is a word of HTML, CSS and JavaScript too: there the markers are looked for one by one. */
const ownCode = /^_astro\/|\.(?:html|wasm\.\w+|js)$/u;

test('nor have pages and scripts, where the word means something else', () => {
  const markers = [plain, untitled, page, unseen].flatMap((text) => text.toLowerCase().match(/hidden[a-z]+/gu) ?? []);
  expect(markers.length).toBeGreaterThan(15);
  expect([...new Set(markers)].flatMap((marker) => holding(marker))).toEqual([]);
});

test.each(['seenhead', 'seencrew', 'seensecond', 'seenmarkup'])(
  'what is cited is there, in page, search index and data: %s',
  (word) => {
    const where = holding(word).join('\n');
    expect(where).toMatch(/^sources\/cited-\w+\/index\.html$/mu);
    expect(where).toMatch(/^pagefind\/.*\.pf_fragment$/mu);
    expect(where).toMatch(/^pagefind\/.*\.pf_index$/mu);
    expect(where).toMatch(/^data\/sources\/cited-\w+\.txt$/mu);
    expect(where).toMatch(/^data\/dossier\.json$/mu);
  },
);

describe('a text that may be cited', () => {
  test('keeps the spans of the text as received, and says what is missing', () => {
    const { kept, original, length, shown } = source('cited-text');
    const letters = Array.from(files.get('data/sources/cited-text.txt') ?? '');
    expect(original?.file).toBe('raw/cited-text.txt');
    expect(letters).toHaveLength(Array.from(plain).length);
    expect(length).toBe(letters.length);
    const passages = kept.map(({ id, start, end }) => [id, letters.slice(start, end).join('').trim()]);
    expect(passages).toContainEqual(['p4', Array.from(plain).join('').split('\n\n')[3]]);
    expect(passages.map(([, words]) => words)).toContain('[22 words not shown: rights]');
    expect(shown?.extent).toBe('cited');
    expect(files.get('sources/cited-text/index.html')).toContain('[22 words not shown: rights]');
  });

  test('is not offered as it was received', () => {
    expect([...files.keys()].filter((name) => name.startsWith('data/raw/'))).toEqual([
      'data/raw/amaro-palace-2024-03-12.txt',
    ]);
    expect(files.get('data/sources.csv')).not.toContain('raw/cited-page');
  });

  test('has an id for a title when its opening words are not shown', () => {
    expect(source('cited-opening').title).toBe('cited-opening');
  });

  test('still tells of its call, in words that stand on the page of it', () => {
    expect(source('cited-text').calls).toEqual(['2024-03-12']);
    expect(files.get('calls/2024-03-12/index.html')).toContain('seencrew');
  });
});

test('a text of which nothing may be shown is a record: nothing rests on it', () => {
  expect(source('unseen')).toMatchObject({
    title: 'Recorded: the only title',
    published: { edtf: '2024-03-13', evidence: [] },
    calls: [],
    themes: [],
    quotations: [],
    shown: { extent: 'none' },
  });
  expect(dossier.calls.map(({ id }) => id)).not.toContain('2024-02-14');
  expect(files.get('sources/unseen/index.html')).toContain('nothing on this site rests on them');
  expect(files.get('sources/unseen/index.html')).toContain('https://paper.example/a');
});
