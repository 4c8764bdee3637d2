import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BREAK } from '../src/schemas/search-format.ts';
import type { SearchEntry, SearchHead } from '../src/schemas/search-index.ts';
import { listFiles } from './hosting/list-files.ts';
import { listValues } from './search/list-values.ts';
import { listWords } from './search/list-words.ts';
import { makeRecords } from './search/make-records.ts';
import { nameValues } from './search/name-values.ts';
import { partEntries } from './search/part-entries.ts';
import { readNotes } from './search/read-notes.ts';
import { readPage, type PageFacts } from './search/read-page.ts';
import { rememberWords } from './search/remember-words.ts';
import type { SearchRecord } from './search/search-record.ts';
import { readSiteData } from './site-data/read-site-data.ts';

/** What is to be searched. Folders are absolute paths. */
export interface SearchOptions {
  /** A built site; the index goes to its `pagefind/`. */
  site: string;
  /** The dossier that it was built from. */
  dossier: string;
}

/**
 * Indexes a dossier for the search page: Pagefind has the words, one record a page, a source's passages within its own.
 * Beside them stand, in parts of which a search loads what it needs, what the pages and passages can be filtered by
 * (`facts/`, `filters/`) and the words for "did you mean" (`words/`). The same site gives the same bytes, which Pagefind's
 * own filters would not. Addresses are told from the site's root. Throws when Pagefind refuses anything.
 */
export async function indexSearch({ site, dossier: folder }: SearchOptions): Promise<void> {
  const dossier = await readSiteData(site);
  const pages = await readPages(site);
  const texts = new Map<string, string>();
  for (const { id, file } of dossier.sources) texts.set(id, readFileSync(path.join(folder, file), 'utf8'));
  const records = makeRecords(dossier, { pages, notes: await readNotes(folder), texts });
  const made = records.map((record) => ({ url: record.entry.url, pieces: piecesOf(record) }));
  const index = await rememberWords(folder, made, dossier.language);
  const entries = records.flatMap(({ entry }, place): SearchEntry[] => {
    const known = index.records.get(entry.url);
    return known === undefined ? [] : [{ name: known.name, place, ...entry, starts: known.starts }];
  });
  const names = nameValues(dossier, (call) => pages.get(`/calls/${call}/`)?.heading ?? call);
  const parts = partEntries(entries);
  const words = listWords(made.flatMap(({ pieces }) => pieces));
  const head: SearchHead = {
    parts: parts.length,
    entries: entries.length,
    letters: words.letters,
    words: [...words.files.keys()].sort(),
  };
  const files = [
    ...index.files,
    asJson('facts.json', head),
    ...parts.map((entries, part) => asJson(`facts/${part}.json`, entries)),
    ...[...listValues(entries, names)].map(([facet, values]) => asJson(`filters/${facet}.json`, values)),
    ...[...words.files].map(([letters, own]) => asJson(`words/${letters}.json`, own)),
  ];
  for (const { path: name, content } of files) {
    const file = path.join(site, 'pagefind', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

interface IndexFile {
  path: string;
  content: Uint8Array | string;
}

/** The title, what else is said, then the passages, without what would part them or words in the wrong place. */
function piecesOf({ title, about, texts }: SearchRecord): string[] {
  // To Pagefind a zero-width space parts the words of a language that has no spaces.
  return [title, about, ...texts].map((text) => text.replaceAll('\u200B', '').replaceAll(BREAK, ' '));
}

/** What the pages of calls, and those that are no entry's own or a part of one, say of themselves, by address. */
async function readPages(site: string): Promise<Map<string, PageFacts>> {
  const files = (await listFiles(site)).filter((file) => path.posix.basename(file) === 'index.html');
  const pages = new Map<string, PageFacts>();
  for (const file of files) {
    const address = `/${file.split('/').slice(0, -1).join('/')}/`.replace('//', '/');
    if (RECORDED.test(address)) continue;
    const html = await readFile(path.join(site, file), 'utf8');
    // A page without content of its own only leads elsewhere.
    if (html.includes('<main')) pages.set(address, readPage(html));
  }
  return pages;
}

/** The pages of what the dossier itself lists, the parts of a call, and search's own. */
const RECORDED = /^\/(?:themes|people|sources)\/.|^\/calls\/[^/]+\/.|^\/search\//u;

function asJson(name: string, content: unknown): IndexFile {
  return { path: name, content: JSON.stringify(content) };
}
