import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { call } from '../src/schemas/call.ts';
import { source } from '../src/schemas/source.ts';
import { ingest } from './ingest.ts';
import { Report } from './report.ts';

const sound = resolve(import.meta.dirname, 'fixtures/dossiers/sound');
let parent = '';
let folder = '';
const raw = (name: string) => join(folder, 'raw', name);

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'readout-versions-'));
  folder = join(parent, 'calls');
  await cp(sound, folder, { recursive: true });
  expect(await findings()).toEqual([]);
});
afterEach(() => rm(parent, { recursive: true, force: true }));

async function run(): Promise<Report> {
  const report = new Report();
  await ingest({ dossier: folder }, report);
  return report;
}

/** What stops an ingest of the folder or warns of it, as `rule file`. */
async function findings(): Promise<string[]> {
  const { messages } = await run();
  return messages.filter(({ fatal }) => fatal !== undefined).map(({ ruleId, file }) => `${ruleId} ${file}`);
}

/** The first of them. */
async function fault() {
  return (await run()).messages.find(({ fatal }) => fatal !== undefined);
}

async function publish(): Promise<void> {
  await edit('dossier.yaml', (text) => `${text}released: 2020-04-01\n`);
  expect(await findings()).toEqual([]);
}

async function edit(file: string, change: (text: string) => string): Promise<string> {
  const text = await readFile(join(folder, file), 'utf8');
  expect(change(text)).not.toBe(text);
  await writeFile(join(folder, file), change(text));
  return text;
}

async function frontmatter<Schema extends z.ZodType>(file: string, schema: Schema): Promise<z.infer<Schema>> {
  const [, yaml = ''] = (await readFile(join(folder, file), 'utf8')).split('---\n');
  return schema.parse(parse(yaml));
}

const toCod = (text: string) => text.replace('about herring', 'about cod');

describe('a text that is not the one that was read before', () => {
  test('is a warning in a draft, and the new text is read', async () => {
    await edit('raw/evening-post.txt', toCod);
    expect(await findings()).toEqual(['changed-text raw/evening-post.txt']);
    expect(await readFile(join(folder, 'sources/evening-post.mdx'), 'utf8')).toContain('about cod');
    expect(await findings()).toEqual([]);
  });

  test('stops a published dossier each time until it is decided, and says what has changed and what rests on it', async () => {
    await publish();
    const before = await readFile(join(folder, 'sources/evening-post.mdx'), 'utf8');
    await edit('raw/evening-post.txt', toCod);
    for (const message of [await fault(), await fault()]) {
      expect([message?.file, message?.line, message?.column]).toEqual(['raw/evening-post.txt', 3, 1]);
      expect(message?.reason).toContain('1 passage of it has changed');
      expect(message?.reason).toMatch(/2 of 4 statements .* 2020-03-02 c3 “We talked about herring,”/u);
      expect(message?.note).toContain('git show HEAD:./raw/evening-post.txt');
    }
    expect(await readFile(join(folder, 'sources/evening-post.mdx'), 'utf8')).toBe(before);
  });

  test('is settled by the former copy beside it; the source tells what has changed', async () => {
    await publish();
    const former = await edit('raw/evening-post.txt', toCod);
    await writeFile(raw('evening-post.2020-03-07.txt'), former);
    expect(await findings()).toEqual([]);
    const { earlier = [] } = await frontmatter('sources/evening-post.mdx', source);
    expect(earlier.map(({ file, retrieved, replaced }) => ({ file, retrieved, replaced }))).toEqual([
      { file: 'raw/evening-post.2020-03-07.txt', retrieved: '2020-03-07', replaced: null },
    ]);
    expect(
      earlier[0]?.changes?.flatMap(({ passage, parts }) => parts.map((part) => [passage, part.kind, part.text])),
    ).toEqual(
      expect.arrayContaining([
        ['p2', 'removed', 'herring'],
        ['p2', 'added', 'cod'],
      ]),
    );
    expect(await readdir(join(folder, 'sources'))).toEqual(['evening-post.mdx', 'morning-post.mdx']);
  });

  test('is settled by why the former copy is not kept', async () => {
    await publish();
    await edit('raw/evening-post.txt', toCod);
    const message = await fault();
    const [former = ''] = message?.expected ?? [];
    const entry = { sha256: former, on: '2020-04-02', reason: 'It had been mistyped.', by: 'editor' };
    await writeFile(raw('evening-post.yaml'), `replaced: [${JSON.stringify(entry)}]\n`);
    expect(await findings()).toEqual([]);
    const { earlier = [] } = await frontmatter('sources/evening-post.mdx', source);
    expect(earlier).toEqual([
      {
        sha256: former,
        file: null,
        retrieved: null,
        replaced: { on: '2020-04-02', reason: 'It had been mistyped.', by: 'editor' },
        changes: null,
      },
    ]);
  });

  test('is no other text because it is long and not all of it is shown', async () => {
    await edit('raw/evening-post.txt', (text) => text + '\n\nThe weather was fair.'.repeat(60));
    await findings();
    await edit('dossier.yaml', (text) => `${text}shown: cited\n`);
    await publish();
    expect(await findings()).toEqual([]);
  });

  test('keeps the words of its former copies to itself where not all of it may be shown', async () => {
    await publish();
    const former = await edit('raw/evening-post.txt', toCod);
    await writeFile(raw('evening-post.2020-03-07.txt'), `${former}\nA withdrawnword of the first copy.\n`);
    await writeFile(raw('evening-post.yaml'), 'shown: cited\n');
    // The copy that was published is none of the two.
    expect(await findings()).toEqual(['changed-text raw/evening-post.txt']);
    await writeFile(raw('evening-post.2020-03-06.txt'), former);
    expect(await findings()).toEqual([]);
    // The hash of what is shown is not that of what was received.
    expect(await findings()).toEqual([]);
    const { earlier = [] } = await frontmatter('sources/evening-post.mdx', source);
    expect(earlier.map(({ file, changes }) => [file, changes])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(await readFile(join(folder, 'sources/evening-post.mdx'), 'utf8')).not.toContain('withdrawnword');
  });
});

describe('a copy in raw/', () => {
  test.each([
    ['without its text', 'lost-post.2020-03-07.txt'],
    ['of a day that no calendar has', 'evening-post.2020-02-30.txt'],
  ])('%s is a finding', async (_name, name) => {
    await writeFile(raw(name), 'A call was held.');
    expect(await findings()).toEqual([`file-name raw/${name}`]);
  });
});

describe('a published page', () => {
  test('of a text that was renamed is lost, until the text says what it was called', async () => {
    await publish();
    const before = (await readdir(join(folder, 'calls'))).sort();
    await rename(raw('morning-post.txt'), raw('morning-times.txt'));
    const message = await fault();
    expect(message?.reason).toContain('/sources/morning-post/');
    expect(message?.expected).toEqual(['morning-times']);
    await writeFile(raw('morning-times.yaml'), 'formerIds: [morning-post]\n');
    expect(await findings()).toEqual([]);
    expect((await readdir(join(folder, 'calls'))).sort()).toEqual(before);
    expect((await frontmatter('sources/morning-times.mdx', source)).formerIds).toEqual(['morning-post']);
  });

  test('of a theme or a person that was renamed is lost, until the entry says what it was called', async () => {
    await publish();
    await edit('themes.yaml', (text) => text.replace('id: fishing', 'id: fish'));
    await edit('people.yaml', (text) => text.replace('id: mira-holt', 'id: holt'));
    await edit('dossier.yaml', (text) => text.replace('mira-holt', 'holt'));
    expect(await findings()).toEqual(['lost-address themes.yaml', 'lost-address people.yaml']);
    await edit('themes.yaml', (text) => text.replace('id: fish,', 'id: fish, formerIds: [fishing],'));
    await edit('people.yaml', (text) => text.replace('id: holt,', 'id: holt, formerIds: [mira-holt],'));
    expect(await findings()).toEqual([]);
  });

  test('of a call that no text tells of any more is lost, until it is withdrawn', async () => {
    await publish();
    const former = await edit('raw/evening-post.txt', (text) => text.replace('held a phone call', 'met'));
    await writeFile(raw('evening-post.2020-03-07.txt'), former);
    expect(await findings()).toContain('lost-address calls');
    const entry = {
      id: 'no-call',
      on: '2020-04-02',
      was: 'A call.',
      now: 'A meeting.',
      reason: 'Misread.',
      by: 'editor',
    };
    const corrections = (pages: string[]) =>
      writeFile(join(folder, 'corrections.yaml'), JSON.stringify([{ ...entry, pages, withdrawn: true }]));
    await corrections(['/calls/2020-03-02/']);
    expect((await findings()).filter((each) => each.startsWith('lost-address'))).toEqual([]);
    await corrections(['/calls/2020-03-02/', '/sources/evening-post/', '/method/']);
    expect((await findings()).filter((each) => each.startsWith('withdrawn-page'))).toHaveLength(2);
  });

  test('of a call whose day an editor has moved leads to the new one', async () => {
    await publish();
    const decision = {
      id: 'day-of-the-march-call',
      decides: 'call-date',
      source: 'evening-post',
      quote: 'held a phone call on Monday',
      value: '2020-03-01',
      reason: 'Why.',
      basis: 'A log.',
      by: 'editor',
      on: '2020-04-02',
    };
    await writeFile(join(folder, 'determinations.yaml'), JSON.stringify([decision]));
    expect(await findings()).toEqual([]);
    expect((await frontmatter('calls/2020-03-01.mdx', call)).formerIds).toEqual(['2020-03-02']);
  });

  test('has one owner: a former id that is taken is a finding', async () => {
    await writeFile(raw('morning-post.yaml'), 'formerIds: [evening-post]\n');
    expect(await findings()).toEqual(['duplicate-id raw/morning-post.yaml']);
  });
});
