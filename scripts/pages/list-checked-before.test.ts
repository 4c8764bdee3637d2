import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nameRead } from '../../src/schemas/name-read.ts';
import { listCheckedBefore } from './list-checked-before.ts';

let home = '';
beforeEach(async () => (home = await mkdtemp(join(tmpdir(), 'readout-checked-'))));
afterEach(() => rm(home, { recursive: true }));

const site = {
  'index.html': '<p id="top">Home</p>',
  'calls/a/index.html': '<a href="/#top">a</a>',
  'calls/b/index.html': '<a href="/calls/a/#on-length">b</a>',
  'sources/s/index.html': '<p id="w1-2">s</p>',
  'data/raw/s.txt': 's',
};
const unchanged = new Set(['calls/a/index.html', 'calls/b/index.html']);
const both = [...unchanged];
/** The page of call `a` reads a title of `s`. */
const read = nameRead({ kind: 'field', list: 'sources', id: 's', field: 'title' });
const readersOf = (isRead: (name: string) => boolean) => (isRead(read) ? ['calls/a/index.html'] : []);

async function checkedAfter(change: Record<string, string | null>): Promise<string[]> {
  const [last, next] = [join(home, 'last'), join(home, 'next')];
  await write(last, site);
  await write(next, { ...site, ...change });
  const same = new Set([...unchanged, ...('data/raw/s.txt' in change ? [] : ['data/raw/s.txt'])]);
  return listCheckedBefore({ last, next, base: '/', unchanged: same, readersOf });
}

async function write(folder: string, files: Record<string, string | null>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    if (content === null) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

test.each<[string, Record<string, string | null>, string[]]>([
  ['nothing else changes', {}, both],
  ['another page says something else', { 'index.html': '<p id="top">Start</p>' }, both],
  ['a page is added', { 'calls/c/index.html': '' }, both],
  ['an id is gone to which a page links', { 'index.html': '<p>Home</p>' }, ['calls/b/index.html']],
  ['an id is gone to which none links', { 'sources/s/index.html': '<p>s</p>' }, both],
  ['a page is no longer there', { 'index.html': null }, []],
  ['a text is another', { 'data/raw/s.txt': 't' }, ['calls/b/index.html']],
])('the pages that hold when %s', async (_, change, checked) => {
  expect(await checkedAfter(change)).toEqual(checked);
});
