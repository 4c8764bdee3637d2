import type { TextReading } from '../text-reading.ts';
import { endOfWord, plainWord } from './narrated-runs.ts';

/** So many words around a difference show that the same statement is quoted; the keys of keyAt. */
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
    .map(({ start, end }) => wordsOf(text, start, end))
    .filter(({ length }) => length >= 2 * AROUND);
}

function indexOfficialWords(official: readonly TextReading[], quoted: readonly string[]): OfficialWords {
  const words = official.flatMap(({ text: { text, kept } }) =>
    kept.flatMap(({ start, end }) => wordsOf(text, start, end)),
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

/** The words between two places, each as plainWord gives it, and the marks that show that words were left out or put in. */
function wordsOf(text: string, start: number, end: number): string[] {
  const words: string[] = [];
  let at = start;
  while (at < end) {
    const stop = Math.min(endOfWord(text, at), end);
    if (stop > at) words.push(plainWord(text.slice(at, stop)));
    const mark = stop > at ? '' : markAt(text, at);
    if (mark !== '') words.push(mark);
    at = Math.max(stop, at + Math.max(mark.length, 1));
  }
  return words;
}

function markAt(text: string, at: number): string {
  const letter = text.charAt(at);
  if (letter === '…' || letter === '[') return letter;
  return letter === '.' && text.startsWith('...', at) ? '...' : '';
}

function keyAt(words: readonly string[], at: number): string {
  return `${words[at]} ${words[at + 1]} ${words[at + 2]}`;
}
