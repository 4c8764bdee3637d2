import type { SearchEntry } from '../schemas/search-index.ts';
import { findPlaces, type TermPlaces } from './find-places.ts';
import type { SearchIndex } from './open-index.ts';
import type { Term } from './parse-query.ts';
import { scoreWords } from './score-words.ts';
import { splitPlaces } from './split-places.ts';
import type { Variants } from './spell-alike.ts';

/** A page or passage that has all that was looked for. */
export interface Hit {
  entry: SearchEntry;
  /** The passage's number; 0 for the page itself. */
  passage: number;
  score: number;
  /** The page's words that were looked for and stand here, counted from 0, ascending. */
  words: number[];
}

export interface Finding {
  /** In no order; without terms, everything, with a score of 0. */
  hits: Hit[];
  /** Words that are nowhere in the dossier and were left out of the search. */
  ignored: string[];
  /** Other spellings that were found too. */
  alike: string[];
  /** Where each term stands by itself. */
  searches: TermPlaces[];
}

/** What has all terms, each in any of its spellings, and none that is excluded. */
export async function findHits(index: SearchIndex, terms: readonly Term[], variants: Variants): Promise<Finding> {
  const searches = await Promise.all(terms.map((term) => findPlaces(index, term, variants)));
  const wanted = searches.filter(({ term }) => !term.isExcluded);
  const isKnown = wanted.some(({ places }) => places.size > 0);
  const isIgnored = ({ term, places }: TermPlaces) => isKnown && !term.isPhrase && places.size === 0;
  const used = wanted.filter((search) => !isIgnored(search));
  const hits = used.length > 0 ? await meet(index, used) : terms.length > 0 ? [] : await listAll(index);
  const excluded = searches.filter(({ term }) => term.isExcluded);
  const without = used.length === 0 && excluded.length > 0 ? await listAll(index) : hits;
  return {
    hits: without.filter((hit) => !excluded.some(({ places }) => stands(hit, places.get(hit.entry.name)))),
    ignored: wanted.filter(isIgnored).map(({ term }) => term.text),
    alike: [...new Set(used.flatMap(({ alike }) => alike))],
    searches,
  };
}

/** How many pages and passages have a term by itself. */
export async function countAlone(index: SearchIndex, { places }: TermPlaces): Promise<number> {
  const entries = await index.entries(places.keys());
  return [...entries.values()].reduce((sum, entry) => sum + splitPlaces(entry, places.get(entry.name) ?? []).size, 0);
}

async function listAll(index: SearchIndex): Promise<Hit[]> {
  const entries = await index.entries();
  return [...entries.values()].flatMap((entry) =>
    [{}, ...entry.passages].map((_, passage) => ({ entry, passage, score: 0, words: [] })),
  );
}

/** The pages and passages in which each of the terms stands. */
async function meet(index: SearchIndex, [first, ...others]: readonly TermPlaces[]): Promise<Hit[]> {
  const names = [...(first?.places.keys() ?? [])].filter((name) => others.every(({ places }) => places.has(name)));
  const all = first === undefined ? [] : [first, ...others];
  const entries = await index.entries(names);
  return [...entries.values()].flatMap((entry) => {
    const split = all.map(({ places }) => splitPlaces(entry, places.get(entry.name) ?? []));
    const passages = [...(split[0]?.keys() ?? [])].filter((passage) => split.every((each) => each.has(passage)));
    return passages.map((passage) => {
      const words = split.map((each) => each.get(passage) ?? []);
      const rarities = all.map(({ places }) => Math.log(1 + index.size / places.size));
      return {
        entry,
        passage,
        score: scoreWords(entry, passage, words, rarities),
        words: [...new Set(words.flat())].sort((a, b) => a - b),
      };
    });
  });
}

function stands({ entry, passage }: Hit, places: readonly number[] | undefined): boolean {
  return places !== undefined && splitPlaces(entry, places).has(passage);
}
