import { findNames } from '../people/find-names.ts';
import { plantWords } from '../people/plant-names.ts';
import { cueWords } from './cue-words.ts';

const root = plantWords(
  [...cueWords]
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
    .map((word): [string, string] => [word, word]),
);

/** Whether a stretch of text holds any word that may report; `openings` are the places of words that look like one. */
export function mayReport(text: string, start: number, end: number, openings: readonly number[]): boolean {
  return findNames(text, start, end, root, openings, 1).length > 0;
}
