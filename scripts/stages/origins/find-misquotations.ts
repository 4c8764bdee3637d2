import type { TextReading } from '../read-text.ts';
import { plainWord } from './narrated-runs.ts';

const WORD = /[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*|…|\.{3}|\[/gu;
/** So many words around a difference show that the same statement is quoted. */
const AROUND = 3;
/** A longer difference is another statement. */
const LONGEST_DIFFERENCE = 6;

/**
 * The places where the direct quotations of each text of a call differ from the official account they quote, each as the words with
 * those around it. Empty for official texts and where none is quoted. Words left out with an ellipsis or put in brackets are no
 * misquotation.
 */
export function findMisquotations(readings: readonly TextReading[]): string[][] {
  const official = readings.filter(({ genre }) => genre === 'official');
  if (official.length === 0) return readings.map(() => []);
  const quoted = readings.map((reading) => (reading.genre === 'official' ? [] : quotedWords(reading)));
  if (quoted.every(({ length }) => length === 0)) return quoted.map(() => []);
  const published = indexOfficialWords(official, quoted.flat(2));
  return quoted.map((quotations) => quotations.flatMap((words) => differencesFrom(published, words)));
}

/** Words of official accounts, and where each run of three that is quoted and stands there once begins. */
interface OfficialWords {
  words: readonly string[];
  startOf: ReadonlyMap<string, number>;
}

/** The words of each direct quotation that is long enough to differ between words that are quoted. */
function quotedWords({ text: { text }, quotations }: TextReading): string[][] {
  return quotations
    .filter(({ kind }) => kind === 'direct')
    .map(({ start, end }) => wordsOf(text.slice(start, end)))
    .filter(({ length }) => length >= 2 * AROUND);
}

function indexOfficialWords(official: readonly TextReading[], quoted: readonly string[]): OfficialWords {
  const words = official.flatMap(({ text: { text, kept } }) =>
    kept.flatMap(({ start, end }) => wordsOf(text.slice(start, end))),
  );
  const openings = new Set(quoted);
  const startOf = new Map<string, number>();
  const repeated = new Set<string>();
  for (let at = 0; at + AROUND <= words.length; at++) {
    // Most words of an account are in no quotation.
    if (!openings.has(words[at] ?? '')) continue;
    const key = keyAt(words, at);
    if (startOf.has(key)) repeated.add(key);
    startOf.set(key, at);
  }
  for (const key of repeated) startOf.delete(key);
  return { words, startOf };
}

function differencesFrom({ words, startOf }: OfficialWords, quoted: readonly string[]): string[] {
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

function wordsOf(text: string): string[] {
  return Array.from(text.matchAll(WORD), ([word]) => (word === '...' ? word : plainWord(word)));
}

function keyAt(words: readonly string[], at: number): string {
  return words.slice(at, at + AROUND).join(' ');
}
