import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type NewFileResponse, type PagefindIndex } from 'pagefind';
import { dossier as dossierSchema, type Dossier } from '../src/schemas/dossier.ts';
import { labelPage } from './search/label-page.ts';
import { listFacets } from './search/list-facets.ts';
import { listPassages } from './search/list-passages.ts';
import { makeFacets, nameValues, type SearchLabels } from './search/make-facets.ts';
import { readNames } from './search/read-names.ts';
import { readPage } from './search/read-page.ts';

/** What is to be searched. Folders are absolute paths. */
export interface SearchOptions {
  /** A built site; the index goes to its `pagefind/`. */
  site: string;
  /** The dossier that it was built from. */
  dossier: string;
}

/**
 * Indexes every page of a built site and, as a record of its own that leads to it, every passage of its sources; beside
 * Pagefind's files it writes `facets.json`. The same site gives the same bytes, which Pagefind's own filters would not.
 * Addresses are told from the site's root: Pagefind adds the base under which it finds itself served.
 * Throws when Pagefind refuses anything.
 */
export async function indexSearch({ site, dossier: folder }: SearchOptions): Promise<void> {
  const dossier = dossierSchema.parse(JSON.parse(await readFile(path.join(site, 'data/dossier.json'), 'utf8')));
  const pages = await readPages(site, dossier);
  const facts = new Map([...pages].map(([address, html]) => [address, readPage(html)]));
  const factsOf = (call: string) => facts.get(`/calls/${call}/`) ?? { heading: call, stroke: null };
  const facets = makeFacets(dossier, factsOf);
  const filters = new Map<string, SearchLabels['filters']>();
  const outputPath = path.join(site, 'pagefind');
  try {
    const index = await openIndex(dossier);
    // One after the other: what Pagefind numbers, it numbers in the order in which it is told.
    for (const [url, html] of pages) {
      const labels = facets.ofPage(url);
      filters.set(url, labels.filters);
      check(await index.addHTMLFile({ url, content: labelPage(html, labels.meta) }));
    }
    for (const source of dossier.sources) {
      const text = await readFile(path.join(folder, source.file), 'utf8');
      for (const { passage, url, content } of listPassages(source, text)) {
        const labels = facets.ofPassage(source, passage);
        filters.set(url, labels.filters);
        check(await index.addCustomRecord({ url, content, language: dossier.language, meta: labels.meta }));
      }
    }
    // Pagefind's own writing answers before its last file is on the disk, and `close` can cut it short.
    const { errors, files } = await index.getFiles();
    check({ errors });
    for (const { path: name, content } of files) {
      if (UNUSED.has(name)) continue;
      const file = path.join(outputPath, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  } finally {
    await close();
  }
  const names = await readNames(outputPath);
  const records = [...filters].flatMap(([url, own]) => {
    const name = names.get(url);
    return name === undefined ? [] : [{ name, filters: own }];
  });
  await writeFile(
    path.join(outputPath, 'facets.json'),
    JSON.stringify(listFacets(records, nameValues(dossier, factsOf))),
  );
}

/** Pagefind's own interfaces, which this site does without. */
const UNUSED = new Set([
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
]);

async function openIndex({ language }: Dossier): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({
    // One index for all: a page in another language would go into one of its own, which a search here never opens.
    forceLanguage: language.slice(0, 2),
    excludeSelectors: ['nav', 'svg', 'details.removed', '.passage-number', '.passage-notes'],
  });
  if (index === undefined) throw new Error(`Pagefind makes no index: ${errors.join('; ')}`);
  return index;
}

/** The HTML of the pages that are to be found, by address: calls, themes, people and sources as the dossier orders them, then the rest. */
async function readPages(site: string, { calls, themes, people, sources }: Dossier): Promise<Map<string, string>> {
  const files = await Array.fromAsync(glob('**/index.html', { cwd: site }));
  const present = new Set(files.map((file) => `/${file.split(path.sep).slice(0, -1).join('/')}/`.replace('//', '/')));
  const inOrder = [
    ...calls.map(({ id }) => `/calls/${id}/`),
    ...themes.map(({ id }) => `/themes/${id}/`),
    ...people.map(({ id }) => `/people/${id}/`),
    ...sources.map(({ id }) => `/sources/${id}/`),
    ...[...present].sort(),
  ];
  const pages = new Map<string, string>();
  for (const address of new Set(inOrder)) {
    if (!present.has(address) || address === '/search/') continue;
    const html = await readFile(path.join(site, address, 'index.html'), 'utf8');
    // A page without content of its own only leads elsewhere.
    if (html.includes('<main')) pages.set(address, html);
  }
  return pages;
}

function check({ errors }: Pick<NewFileResponse, 'errors'>): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
