import { partOf, wordsFileOf, type Facet } from '../schemas/search-format.ts';
import type { SearchEntry, SearchHead, SearchValues, SearchWords } from '../schemas/search-index.ts';
import { openPagefind, type PagefindResult } from './pagefind.ts';
import { readFragment } from './read-fragment.ts';

/** What the build put beside the site for its search. Each file is loaded when it is first needed, and once. */
export interface SearchIndex {
  /** How many pages there are. */
  size: number;
  /** Pages with these words, one that only begins so included; words in quotation marks stand together. */
  find: (words: string) => Promise<PagefindResult[]>;
  /** The entries of these pages; of all, when none are named. */
  entries: (names?: Iterable<string>) => Promise<Map<string, SearchEntry>>;
  /** The words of a page, with what parts its pieces. */
  content: (name: string) => Promise<string>;
  /** The values of a filter. */
  values: (facet: Facet) => Promise<SearchValues>;
  /** Words of the index, those among them that begin as this folded one does. */
  words: (folded: string) => Promise<SearchWords>;
}

/** Opens the index of a site that is served under `base`. Rejects when it is not there. */
export async function openIndex(base: string): Promise<SearchIndex> {
  const folder = `${base.replace(/\/$/u, '')}/pagefind/`;
  const loaded = new Map<string, Promise<unknown>>();

  function once<Content>(file: string, read: (address: string) => Promise<Content>): Promise<Content> {
    const known = loaded.get(file) ?? read(folder + file);
    loaded.set(file, known);
    return known as Promise<Content>;
  }

  function load<Content>(name: string): Promise<Content> {
    return once(`${name}.json`, readJson<Content>);
  }

  const [pagefind, head] = await Promise.all([openPagefind(folder), load<SearchHead>('facts')]);
  const wordFiles = new Set(head.words);
  const all = Array.from({ length: head.parts }, (_, part) => part);
  const index: SearchIndex = {
    size: head.entries,
    find: async (words) => (await pagefind.search(words)).results,
    entries: async (names) => {
      const wanted = names && new Set(names);
      const parts = wanted === undefined ? all : new Set([...wanted].map((name) => partOf(name, head.parts)));
      const files = await Promise.all([...parts].map((part) => load<SearchEntry[]>(`facts/${part}`)));
      const entries = files.flat().filter(({ name }) => wanted?.has(name) ?? true);
      return new Map(entries.map((entry) => [entry.name, entry]));
    },
    content: (name) => once(`fragment/${name}.pf_fragment`, readFragment),
    values: (facet) => load<SearchValues>(`filters/${facet}`),
    words: async (folded) => {
      const file = wordsFileOf(folded, head.letters);
      return wordFiles.has(file) ? load<SearchWords>(`words/${file}`) : {};
    },
  };
  // What nearly every search of a small dossier needs is there before the first letter is typed.
  if (head.parts === 1) await Promise.all([index.entries(), index.find('a')]);
  return index;
}

async function readJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as Content;
}
