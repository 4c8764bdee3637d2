import { foldWord } from '../schemas/fold-word.ts';
import type { SearchIndex } from './open-index.ts';
import type { PagefindResult } from './pagefind.ts';

/** The places of words, counted from 0, by the name of the page. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** Of so many longer words the places are taken out; a few of the rarest are left where a short word begins still more. */
const MOST_LONGER = 60;

/**
 * Where a word stands, with any ending; where no such word is, the words that begin with it. Pagefind gives both at once, so
 * that `war` would find Warsaw, and for a word that begins none it gives a shorter one: the list of words tells them apart.
 */
export async function findWord(index: Pick<SearchIndex, 'find' | 'words'>, word: string): Promise<Places> {
  const key = foldWord(word);
  const [whole, begun, listed] = await Promise.all([index.find(`"${word}"`), index.find(word), index.words(key)]);
  const counts = Object.entries(listed).map(([text, count]) => [foldWord(text), count] as const);
  if (whole.length === 0) return counts.some(([text]) => text.startsWith(key)) ? placesOf(begun) : new Map();
  const names = new Set(whole.map(({ id }) => id));
  let places = placesOf(begun.filter(({ id }) => names.has(id)));
  for (const longer of longerWords(key, counts)) {
    const others = await index.find(longer);
    // Pagefind knows words by their stems: of the same stem, it is the same word.
    if (countPlaces(others) < countPlaces(begun)) places = without(places, placesOf(others));
  }
  return places;
}

/** The words that go on otherwise than by an ending, the most frequent first; one that begins as another does is left out. */
function longerWords(key: string, counts: readonly (readonly [string, number])[]): string[] {
  const root = key.replace(endings, '') || key;
  const longer = counts.filter(([text]) => text !== key && text.startsWith(root));
  const shortest = longer.toSorted(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  const beginnings: (readonly [string, number])[] = [];
  for (const entry of shortest) if (!beginnings.some(([text]) => entry[0].startsWith(text))) beginnings.push(entry);
  return beginnings
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_LONGER)
    .map(([text]) => text);
}

const endings = /(?<=...)(?:s|es|e|ed|ing|y|ies|ied)$/u;

function placesOf(results: readonly PagefindResult[]): Places {
  return new Map(results.filter(({ words }) => words.length > 0).map(({ id, words }) => [id, words]));
}

function countPlaces(results: readonly PagefindResult[]): number {
  return results.reduce((sum, { words }) => sum + words.length, 0);
}

function without(places: Places, others: Places): Places {
  const left = [...places].map(([name, words]) => {
    const taken = new Set(others.get(name));
    return [name, words.filter((word) => !taken.has(word))] as const;
  });
  return new Map(left.filter(([, words]) => words.length > 0));
}
