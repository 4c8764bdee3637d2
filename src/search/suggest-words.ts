import { distance } from 'fastest-levenshtein';
import { foldWord } from '../schemas/fold-word.ts';
import type { SearchIndex } from './open-index.ts';

const MOST = 3;

/** Words of the index that a word may be mistyped for, the nearest first; of equally near ones, the more frequent. */
export async function suggestWords(index: Pick<SearchIndex, 'words'>, word: string): Promise<string[]> {
  const key = foldWord(word);
  const known = await index.words(key);
  return Object.entries(known)
    .map(([text, count]) => ({ text, count, far: farFrom(key, foldWord(text)) }))
    .filter(({ far }) => far > 0 && far <= mostFar(key))
    .sort((a, b) => a.far - b.far || b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, MOST)
    .map(({ text }) => text);
}

/** Letters changed, added or left out; two that only changed places are one slip. */
function farFrom(a: string, b: string): number {
  const far = distance(a, b);
  return far === 2 && a.length === b.length && lettersOf(a) === lettersOf(b) ? 1 : far;
}

function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}

/** A slip in three letters is another word. */
function mostFar({ length }: string): number {
  return length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3;
}
