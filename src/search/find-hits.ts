import type { Pagefind, PagefindPage, PagefindResult } from './pagefind.ts';
import type { Term } from './parse-query.ts';
import { spellAlike, type Variants } from './spell-alike.ts';

/** A page or passage that has all that was looked for. */
export interface Hit {
  id: string;
  score: number;
  /** Its words that were looked for, counted from 0. */
  words: number[];
  load: () => Promise<PagefindPage>;
}

export interface Finding {
  /** In no order; without terms, everything, with a score of 0. */
  hits: Hit[];
  /** Words that are nowhere in the dossier and were left out of the search. */
  ignored: string[];
  /** Other spellings that were found too. */
  alike: string[];
  /** How many pages and passages have each term by itself. */
  single: { term: Term; count: number }[];
}

/**
 * What has all terms, each in any of its spellings. Each term is a search of its own: Pagefind alone would take a phrase
 * only as the whole query, know no spellings, and leave out in silence a word that it does not have.
 */
export async function findHits(pagefind: Pagefind, terms: readonly Term[], variants: Variants): Promise<Finding> {
  if (terms.length === 0) {
    const { results } = await pagefind.search(null);
    return { hits: results.map((result) => ({ ...hitOf(result), score: 0 })), ignored: [], alike: [], single: [] };
  }
  const searches = await Promise.all(terms.map((term) => findTerm(pagefind, term, variants)));
  const isKnown = searches.some(({ hits }) => hits.size > 0);
  const ignored = isKnown ? searches.filter(({ term, hits }) => !term.isPhrase && hits.size === 0) : [];
  const used = searches.filter((search) => !ignored.includes(search));
  return {
    hits: meet(used.map(({ hits }) => hits)),
    ignored: ignored.map(({ term }) => term.text),
    alike: used.flatMap(({ alike }) => alike),
    single: searches.map(({ term, hits }) => ({ term, count: hits.size })),
  };
}

interface TermSearch {
  term: Term;
  hits: ReadonlyMap<string, Hit>;
  alike: string[];
}

async function findTerm(pagefind: Pagefind, term: Term, variants: Variants): Promise<TermSearch> {
  const hits = new Map<string, Hit>();
  const alike: string[] = [];
  for (const [index, spelling] of spellAlike(term, variants).entries()) {
    const { results } = await pagefind.search(term.isPhrase ? `"${spelling}"` : spelling);
    if (index > 0 && results.length > 0) alike.push(spelling);
    for (const result of results) {
      const known = hits.get(result.id);
      hits.set(result.id, known === undefined ? hitOf(result) : joined(known, hitOf(result), Math.max));
    }
  }
  return { term, hits, alike };
}

/** What is in all of the maps, with the scores added up. */
function meet([first, ...others]: ReadonlyMap<string, Hit>[]): Hit[] {
  return [...(first ?? new Map<string, Hit>()).values()].flatMap((hit) => {
    const same = others.map((other) => other.get(hit.id));
    if (same.includes(undefined)) return [];
    return [same.filter((each) => each !== undefined).reduce((all, each) => joined(all, each, (a, b) => a + b), hit)];
  });
}

function joined(a: Hit, b: Hit, score: (a: number, b: number) => number): Hit {
  return { ...a, score: score(a.score, b.score), words: [...new Set([...a.words, ...b.words])].sort((x, y) => x - y) };
}

function hitOf({ id, score, words, data }: PagefindResult): Hit {
  return { id, score, words, load: data };
}
