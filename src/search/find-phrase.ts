import { findWord, type Places } from './find-word.ts';
import type { SearchIndex } from './open-index.ts';

/**
 * Where words stand together in this order. Pagefind tells which pages have a phrase, but of each only the first place: the
 * others are where its words follow each other.
 */
export async function findPhrase(index: Pick<SearchIndex, 'find' | 'words'>, phrase: string): Promise<Places> {
  const names = new Set((await index.find(`"${phrase}"`)).map(({ id }) => id));
  if (names.size === 0) return new Map();
  const words = await Promise.all(phrase.split(' ').map((word) => findWord(index, word)));
  const places = [...names].map((name) => [name, follow(words.map((each) => each.get(name) ?? []))] as const);
  return new Map(places.filter(([, found]) => found.length > 0));
}

/** All places of runs that begin with a place of the first word and go on with one of each of the others. */
function follow([first = [], ...others]: readonly (readonly number[])[]): number[] {
  const sets = others.map((places) => new Set(places));
  const starts = first.filter((start) => sets.every((places, offset) => places.has(start + offset + 1)));
  return starts.flatMap((start) => [start, ...others.map((_, offset) => start + offset + 1)]);
}
