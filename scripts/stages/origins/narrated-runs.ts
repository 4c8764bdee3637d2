import { pairMarks } from '../quotations/pair-marks.ts';
import type { TextReading } from '../read-text.ts';

/** Copies of one text share runs of eight words; phrases that different hands choose alike are shorter. */
const RUN_WORDS = 8;

const WORD = /[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu;

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
  let next = 0;
  for (const { start, end, kind } of text.kept) {
    if (kind === 'quote') continue;
    let words: number[] = [];
    for (const match of text.text.slice(start, end).matchAll(WORD)) {
      const at = start + match.index;
      while ((quoted[next]?.end ?? Infinity) <= at) next++;
      if ((quoted[next]?.start ?? Infinity) <= at) {
        words = [];
        continue;
      }
      words.push(hashOf(plainWord(match[0])));
      if (words.length > RUN_WORDS) words.shift();
      if (words.length === RUN_WORDS) runs.push(runOf(words));
    }
  }
  return Float64Array.from(runs);
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
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
