import { endOfPlainWord } from '../people/end-of-plain-word.ts';
import { pairMarks } from '../quotations/pair-marks.ts';
import type { TextReading } from '../read-text.ts';

/** Copies of one text share runs of eight words; phrases that different hands choose alike are shorter. */
const RUN_WORDS = 8;

const WORD = /[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/uy;

/** A word, whatever its case and however its abbreviation or its possessive is written: "U.S." is "US". */
export function plainWord(word: string): string {
  return word.toLowerCase().replaceAll(/[.'’]/gu, '');
}

/**
 * A number for every run of eight words in the narrator's own voice, in the order of the text. What stands in quotation marks and
 * in block quotations belongs to who is quoted. Equal runs have equal numbers; different ones have different numbers but for one
 * pair in 2⁵².
 */
export function narratedRuns({ text, quotations }: TextReading): Float64Array {
  const runs: number[] = [];
  const quoted = quotations
    .flatMap(({ kind, start, end }) => {
      if (kind === 'direct') return [{ start, end }];
      return kind === 'mixed' ? pairMarks(text.text, start, end) : [];
    })
    .sort((a, b) => a.start - b.start);
  const letters = text.text;
  let mark = 0;
  for (const { start, end, kind } of text.kept) {
    if (kind === 'quote') continue;
    let words: number[] = [];
    let next = start;
    while (next < end) {
      const at = next;
      const wordEnd = endOfWord(letters, at);
      next = Math.max(wordEnd, at + 1);
      if (wordEnd === at) continue;
      while ((quoted[mark]?.end ?? Infinity) <= at) mark++;
      if ((quoted[mark]?.start ?? Infinity) <= at) {
        words = [];
        continue;
      }
      words.push(hashOf(letters, at, wordEnd));
      if (words.length > RUN_WORDS) words.shift();
      if (words.length === RUN_WORDS) runs.push(runOf(words));
    }
  }
  return Float64Array.from(runs)
    .sort()
    .filter((run, index, all) => run !== all[index - 1]);
}

/** `at` when no word begins there. */
function endOfWord(text: string, at: number): number {
  const plain = endOfPlainWord(text, at);
  if (plain !== null) return plain;
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at;
}

/** FNV-1a, 32 bits, of a word as plainWord gives it; read letter by letter, as most words are met once and never shown. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2e || unit === 0x27 || unit === 0x2019) continue;
    hash = Math.imul(hash ^ lowerCaseOf(unit), 0x01000193);
  }
  return hash;
}

function lowerCaseOf(unit: number): number {
  if (unit < 128) return unit > 64 && unit < 91 ? unit + 32 : unit;
  return String.fromCharCode(unit).toLowerCase().charCodeAt(0);
}

function runOf(words: readonly number[]): number {
  let [a, b] = [0, 0];
  for (const word of words) {
    a = mix(Math.imul(a, 31) + word);
    b = mix(Math.imul(b, 131) ^ word);
  }
  return (a >>> 6) * 2 ** 26 + (b >>> 6);
}

function mix(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return half ^ (half >>> 15);
}
