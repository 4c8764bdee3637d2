import { foldLetter, isWordUnit, JOIN, SKIPPED } from '../people/fold-letter.ts';
import { letterHash } from './letter-hash.ts';

/** What a word may open: rules look no further at words that bear none of these. */
export const wordMarks = [
  'name',
  'title',
  'report',
  'date',
  'pronoun',
  'plural-office',
  'hedge',
  'stock-phrase',
  'loaded-noun',
  'former',
  'occasion',
  'agreement',
  'party',
  'intent',
  'request',
] as const;
export type WordMark = (typeof wordMarks)[number];

/** The words that open what rules look for, as a table of hashes. Two words with one hash share their marks: a rule has to look at what a marked word opens in any case. */
export interface WordIndex {
  /** A power of two of slots; 0 is empty. */
  hashes: Int32Array;
  /** A bit for each mark, in the order of `wordMarks`. */
  marks: Int32Array;
  /** By the first three letters of a word, as `startOf` counts them. */
  starts: Int32Array;
}

/**
 * Indexes words by what they open. Of several words only the first counts, whatever its case and its accents; `jan…` stands for every
 * word that begins with these three letters.
 */
export function indexWords(openings: Readonly<Partial<Record<WordMark, Iterable<string>>>>): WordIndex {
  const marked = wordMarks.flatMap((mark, bit) =>
    Array.from(openings[mark] ?? [], (word) => ({ word: word.toLowerCase(), mark: 1 << bit })),
  );
  const slots = 2 ** Math.ceil(Math.log2(marked.length * 4 + 4));
  const index = { hashes: new Int32Array(slots), marks: new Int32Array(slots), starts: new Int32Array(2 ** 15) };
  for (const { word, mark } of marked) {
    if (word.endsWith('…')) index.starts[startOf(word, 0)] = (index.starts[startOf(word, 0)] ?? 0) | mark;
    else add(index, hashOfFirst(word), mark);
  }
  return index;
}

/** The marks of a word by its hash, a bit for each; 0 for most. */
export function marksOf({ hashes, marks }: WordIndex, hash: number): number {
  const last = hashes.length - 1;
  for (let slot = slotOf(hash, last); hashes[slot] !== 0; slot = (slot + 1) & last) {
    if (hashes[slot] === hash) return marks[slot] ?? 0;
  }
  return 0;
}

/** Three letters as a number below 2¹⁵; other letters may share it. */
export function startOf(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);
}

/** A letter as its hash takes it: without accents, in small letters; `JOIN`, an apostrophe and `SKIPPED` as foldLetter gives them. */
export function plainLetter(unit: number): number {
  const folded = foldLetter(unit);
  const small = letterHash.small(folded);
  if (small !== 0 || folded < 128) return small || folded;
  return String.fromCharCode(folded).toLowerCase().charCodeAt(0);
}

/** Whether a plain letter parts a word in two: a join or an apostrophe. */
export function isParting(letter: number): boolean {
  return letter === JOIN || letter === APOSTROPHE;
}

const APOSTROPHE = 39;

function add({ hashes, marks }: WordIndex, hash: number, mark: number): void {
  const last = hashes.length - 1;
  let slot = slotOf(hash, last);
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & last;
  hashes[slot] = hash;
  marks[slot] = (marks[slot] ?? 0) | mark;
}

function slotOf(hash: number, last: number): number {
  return (hash ^ (hash >>> 15)) & last;
}

function hashOfFirst(words: string): number {
  let hash = letterHash.start;
  for (let at = 0; at < words.length && isWordUnit(words.charCodeAt(at)); at++) {
    const letter = plainLetter(words.charCodeAt(at));
    if (isParting(letter)) break;
    if (letter !== SKIPPED) hash = letterHash.add(hash, letter);
  }
  return hash;
}
