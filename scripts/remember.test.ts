import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { placeOfCache } from './cache/place-of-cache.ts';
import { ingest } from './ingest.ts';
import { Report } from './report.ts';

const example = path.join(import.meta.dirname, '../examples/straits');
let home = '';
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'readout-remember-'));
});
afterAll(async () => {
  await rm(placeOfCache(path.join(home, 'remembering')), { recursive: true, force: true });
  await rm(home, { recursive: true });
});

/** Every file of a folder with what it holds. */
async function filesOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [path.relative(folder, file), await readFile(file, 'utf8')] as const)),
  );
}

type Change = (folder: string) => Promise<void>;

function edit(file: string, change: (text: string) => string): Change {
  return async (folder) => {
    const place = path.join(folder, file);
    await writeFile(place, change(await readFile(place, 'utf8')));
  };
}

const changes: Record<string, Change> = {
  'a text': edit('raw/meridian-2024-03-12.txt', (text) => `${text}\n\nNothing was said about wheat.\n`),
  'a page': edit('raw/amaro-courier-2024-03-13.html', (text) =>
    text.replace('</p>', ' The crew was not mentioned.</p>'),
  ),
  'a copy received before': (folder) =>
    writeFile(path.join(folder, 'raw/meridian-2024-03-12.2024-03-11.txt'), 'Nobody spoke by phone.\n'),
  'what is known of a text': edit('raw/meridian-2024-06-06.yaml', (text) => `${text}shown: cited\n`),
  'that a text is not shown': edit('raw/meridian-2024-06-20.yaml', (text) => `${text}shown: none\n`),
  'a text more': (folder) =>
    cp(path.join(folder, 'raw/meridian-2024-03-12.txt'), path.join(folder, 'raw/another-copy.txt')),
  'a text less': (folder) =>
    rm(path.join(folder, 'raw/bay-herald-2024-03-13.txt')).then(() =>
      rm(path.join(folder, 'raw/bay-herald-2024-03-13.yaml')),
    ),
  'an earlier copy of a text': async (folder) => {
    const text = await readFile(path.join(folder, 'raw/meridian-2024-03-12.txt'), 'utf8');
    await writeFile(path.join(folder, 'raw/meridian-2024-03-12.2024-03-11.txt'), text.replace('the', 'that'));
  },
  'a word of a theme': edit('themes.yaml', (text) => text.replace('[fishing,', '[fishing, ships,')),
  'a word less': edit('themes.yaml', (text) => text.replace('passage, ', '')),
  'the words of a theme that another has': edit('themes.yaml', (text) => text.replace('[grain,', '[grain, quota,')),
  'the order of themes': edit('themes.yaml', (text) =>
    text
      .split(/^(?=- )/mu)
      .toReversed()
      .join(''),
  ),
  'the name of a theme': edit('themes.yaml', (text) => text.replace('label: Fishing', 'label: Fisheries')),
  'a determination': edit('determinations.yaml', (text) => text.replace('value: news', 'value: opinion')),
  'a determination less': edit('determinations.yaml', (text) =>
    text
      .split(/^(?=- )/mu)
      .slice(1)
      .join(''),
  ),
  'a name of a person': edit('people.yaml', (text) => text.replace(/aliases: \[/u, 'aliases: [Someone Else, ')),
  'a person less': edit('people.yaml', (text) =>
    text
      .split(/^(?=- )/mu)
      .slice(0, -1)
      .join(''),
  ),
  'a grade': edit('publishers.yaml', (text) => text.replace('grade: B', 'grade: C')),
  'the title': edit('dossier.yaml', (text) => text.replace(/^title: .*/mu, 'title: Other calls')),
  'the time zone': edit('dossier.yaml', (text) => text.replace(/^timeZone: .*/mu, 'timeZone: Asia/Tokyo')),
  nothing: () => Promise.resolve(),
};

async function run(dossier: string, remember: boolean) {
  const report = new Report();
  const json = `${dossier}.json`;
  await rm(json, { force: true });
  await ingest({ dossier, json, remember }, report);
  const files = await filesOf(dossier);
  return { files, findings: report.findings, json: await readFile(json, 'utf8').catch(() => null) };
}

/** Makes changes one after another, and each time ingests with what is remembered of the runs before, and without. */
async function compareAfter(names: readonly string[]): Promise<void> {
  const [remembering, cold] = [path.join(home, 'remembering'), path.join(home, 'cold')];
  await rm(remembering, { recursive: true, force: true });
  await cp(example, remembering, { recursive: true });
  await run(remembering, true);
  for (const name of names) {
    await changes[name]?.(remembering).catch(() => undefined); // What is to be taken away may have gone.
    await rm(cold, { recursive: true, force: true });
    await cp(remembering, cold, { recursive: true });
    expect(await run(remembering, true)).toEqual(await run(cold, false));
  }
}

test.each(Object.keys(changes))(
  'after a change of %s, the same bytes and findings as without a cache',
  async (name) => {
    await compareAfter([name]);
  },
);

test('after whatever changes, the same bytes and findings as without a cache', async () => {
  const several = fc.array(fc.constantFrom(...Object.keys(changes)), { minLength: 2, maxLength: 4 });
  await fc.assert(fc.asyncProperty(several, compareAfter), { numRuns: 4 });
});

test('a cache that is cut off or deleted changes nothing', async () => {
  const remembering = path.join(home, 'remembering');
  await compareAfter(['a text']);
  const whole = await run(remembering, true);
  const cache = path.join(placeOfCache(remembering), 'parts.sqlite');
  await writeFile(cache, (await readFile(cache)).subarray(0, 20_000));
  expect(await run(remembering, true)).toEqual(whole);
  await rm(placeOfCache(remembering), { recursive: true });
  expect(await run(remembering, true)).toEqual(whole);
});
