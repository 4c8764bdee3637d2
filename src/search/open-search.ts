import type { SearchFacets } from '../schemas/search-facets.ts';
import type { Members } from './facets.ts';
import { openPagefind, type Pagefind } from './pagefind.ts';

/** Pagefind's index with what the filters need to know of it. */
export interface SearchEngine {
  pagefind: Pagefind;
  filters: SearchFacets['filters'];
  /** Which pages and passages have a value. */
  members: Members;
  /** Where a page or passage stands when nothing is looked for. */
  placeOf: (name: string) => number;
}

/** Loads what the build put beside the site. Rejects when it is not there. */
export async function openSearch(base: string): Promise<SearchEngine> {
  const folder = `${base.replace(/\/$/u, '')}/pagefind/`;
  const [pagefind, facets] = await Promise.all([openPagefind(folder), loadFacets(folder)]);
  const sets = new Map<string, ReadonlySet<string>>();
  for (const { id: filter, values } of facets.filters) {
    for (const { id, records } of values) {
      sets.set(`${filter} ${id}`, new Set(records.flatMap((place) => facets.records[place] ?? [])));
    }
  }
  const places = new Map(facets.records.map((name, place) => [name, place]));
  return {
    pagefind,
    filters: facets.filters,
    members: (filter, id) => sets.get(`${filter} ${id}`) ?? NONE,
    placeOf: (name) => places.get(name) ?? Infinity,
  };
}

const NONE: ReadonlySet<string> = new Set();

async function loadFacets(folder: string): Promise<SearchFacets> {
  const response = await fetch(`${folder}facets.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as SearchFacets;
}
