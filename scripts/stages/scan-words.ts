import type { CleanText } from './clean-text.ts';
import { isWordUnit, SKIPPED } from './people/fold-letter.ts';
import { letterHash } from './words/letter-hash.ts';
import {
  isParting,
  marksOf,
  plainLetter,
  startOf,
  wordMarks,
  type WordIndex,
  type WordMark,
} from './words/word-index.ts';

/**
 * Where in the kept text words begin that may open what a rule looks for, by what they open, in order of place. UTF-16 offsets. A rule
 * that asks here first passes over all other words; it still has to see for itself whether a word opens what it should.
 */
export type WordScan = Readonly<Record<WordMark, readonly number[]>>;

/** Any number may open a date. */
const OF_NUMBERS = 1 << wordMarks.indexOf('date');

/** Walks the kept text once, letter by letter, for all the rules that look for words. */
export function scanWords({ text, kept }: Pick<CleanText, 'text' | 'kept'>, index: WordIndex): WordScan {
  const places = wordMarks.map((): number[] => []);
  for (const { start, end } of kept) scanPassage(text, start, end, index, places);
  // One by one: a list of pairs for each of the many lines that are scanned alone takes longer than the scan.
  const scan: Partial<Record<WordMark, readonly number[]>> = {};
  wordMarks.forEach((mark, bit) => {
    scan[mark] = places[bit] ?? [];
  });
  return scan as WordScan;
}

type Places = readonly number[][];

function scanPassage(text: string, start: number, end: number, index: WordIndex, places: Places): void {
  let at = start;
  while (at < end) {
    let hash = letterHash.start;
    let stop = at;
    while (stop < end) {
      const small = letterHash.small(text.charCodeAt(stop));
      if (small === 0) break;
      hash = letterHash.add(hash, small);
      stop++;
    }
    if (stop < end && text.charCodeAt(stop) > 127 && isWordUnit(text.charCodeAt(stop))) {
      at = scanOtherWord(text, at, end, index, places);
    } else {
      if (stop > at) note(at, marksAt(text, at, stop, hash, index) | marksBeforeNote(text, at, stop, index), places);
      at = stop + 1;
    }
  }
}

function marksAt(text: string, at: number, stop: number, hash: number, index: WordIndex): number {
  const ofNumbers = text.charCodeAt(at) < 58 ? OF_NUMBERS : 0;
  const ofStart = stop - at < 3 ? 0 : (index.starts[startOf(text, at)] ?? 0);
  return marksOf(index, hash) | ofStart | ofNumbers;
}

/** What a word opens to which the number of a footnote is stuck, "Lind1": that of the word alone. */
function marksBeforeNote(text: string, at: number, stop: number, index: WordIndex): number {
  if (text.charCodeAt(stop - 1) > 57 || text.charCodeAt(at) < 58) return 0;
  const end = text.charCodeAt(stop - 2) > 57 ? stop - 1 : stop - 2;
  let hash = letterHash.start;
  for (let next = at; next < end; next++) hash = letterHash.add(hash, letterHash.small(text.charCodeAt(next)));
  return marksOf(index, hash);
}

/** A word with other letters than those of ASCII, without its accents, and each of its parts in ASCII; where it ends. */
function scanOtherWord(text: string, start: number, end: number, index: WordIndex, places: Places): number {
  let marks = 0;
  const parts: { at: number; marks: number }[] = [];
  let whole = letterHash.start;
  let part = letterHash.start;
  let partAt = start;
  let stop = start;
  const endPart = () => {
    const ofPart = stop === partAt ? 0 : marksAt(text, partAt, stop, part, index);
    if (ofPart !== 0) parts.push({ at: partAt, marks: ofPart });
    part = letterHash.start;
    partAt = stop + 1;
  };
  for (; stop < end && isWordUnit(text.charCodeAt(stop)); stop++) {
    const small = letterHash.small(text.charCodeAt(stop));
    const letter = small === 0 ? plainLetter(text.charCodeAt(stop)) : small;
    if (small === 0) endPart();
    else part = letterHash.add(part, small);
    if (isParting(letter)) {
      marks |= marksOf(index, whole);
      whole = letterHash.start;
    } else if (letter !== SKIPPED) whole = letterHash.add(whole, letter);
  }
  endPart();
  marks |= marksOf(index, whole);
  if (parts[0]?.at === start) marks |= parts.shift()?.marks ?? 0;
  note(start, marks, places);
  for (const each of parts) note(each.at, each.marks, places);
  return stop;
}

function note(at: number, marks: number, places: Places): void {
  for (let left = marks, bit = 0; left !== 0; left >>>= 1, bit++) if ((left & 1) === 1) places[bit]?.push(at);
}
