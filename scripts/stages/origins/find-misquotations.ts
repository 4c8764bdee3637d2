import type { TextReading } from '../read-text.ts';
import { plainWord } from './narrated-runs.ts';

/** Words of official accounts, and where each run of three that stands there once begins. */
export interface OfficialWords {
  words: readonly string[];
  startOf: ReadonlyMap<string, number>;
}

const WORD = /[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*|…|\.{3}|\[/gu;
/** So many words around a difference show that the same statement is quoted. */
const AROUND = 3;
/** A longer difference is another statement. */
const LONGEST_DIFFERENCE = 6;

/** The words of the official accounts of a call, as they were published. */
export function indexOfficialWords(readings: readonly TextReading[]): OfficialWords {
  const words = readings
    .filter(({ genre }) => genre === 'official')
    .flatMap(({ text }) => text.kept.flatMap(({ start, end }) => wordsOf(text.text.slice(start, end))));
  const startOf = new Map<string, number>();
  const repeated = new Set<string>();
  for (let at = 0; at + AROUND <= words.length; at++) {
    const key = keyAt(words, at);
    if (startOf.has(key)) repeated.add(key);
    startOf.set(key, at);
  }
  for (const key of repeated) startOf.delete(key);
  return { words, startOf };
}

/**
 * The places where a text's direct quotations differ from the official account they quote, each as the words with those around
 * it. Empty for official texts and where none is quoted. Words left out with an ellipsis or put in brackets are no misquotation.
 */
export function findMisquotations(reading: TextReading, { words, startOf }: OfficialWords): string[] {
  if (reading.genre === 'official' || words.length === 0) return [];
  const { text } = reading.text;
  return reading.quotations
    .filter(({ kind }) => kind === 'direct')
    .flatMap(({ start, end }) => differencesIn(wordsOf(text.slice(start, end))));

  function differencesIn(quoted: readonly string[]): string[] {
    const found: string[] = [];
    let last: { at: number; official: number } | null = null;
    for (let at = 0; at + AROUND <= quoted.length; at++) {
      const official = startOf.get(keyAt(quoted, at));
      if (official === undefined) continue;
      if (last !== null) {
        const between = quoted.slice(last.at + AROUND, at);
        const [taken, printed] = [at - last.at, official - last.official];
        const isShort = Math.max(taken, printed) <= AROUND + LONGEST_DIFFERENCE && printed >= AROUND && taken >= AROUND;
        const isMarked = between.some((word) => !/[\p{L}\p{N}]/u.test(word));
        const own = words.slice(last.official + AROUND, official);
        if (isShort && !isMarked && between.join(' ') !== own.join(' ')) {
          found.push(quoted.slice(last.at, at + AROUND).join(' '));
        }
      }
      last = { at, official };
    }
    return found;
  }
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => (/[\p{L}\p{N}]/u.test(word) ? plainWord(word) : word));
}

function keyAt(words: readonly string[], at: number): string {
  return words.slice(at, at + AROUND).join(' ');
}
