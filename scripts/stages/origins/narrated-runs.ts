import { endOfPlainWord } from '../people/end-of-plain-word.ts';
import { pairMarks } from '../quotations/pair-marks.ts';
import type { TextReading } from '../text-reading.ts';
import { letterHash } from '../words/letter-hash.ts';

/** Copies of one text share runs of eight words; phrases that different hands choose alike are shorter. */
const RUN_WORDS = 8;

/**
 * So many of them are no names: a list of names and offices, "Norland, Sudria, Westmark, …", is written alike by hands that
 * never saw each other.
 */
const SMALL_WORDS = 4;

/** Odd, so that no word is lost from a polynomial before it leaves the run. */
const FACTOR_A = 0x2c1b3c6d;
const FACTOR_B = 0x297a2d39;
const LAST_A = powerOf(FACTOR_A);
const LAST_B = powerOf(FACTOR_B);

/** Where a passage shows whether it is in capitals throughout. UTF-16 units. */
const OPENING = 120;
const SMALL_LETTER = /\p{Ll}/u;

const WORD = /[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/uy;

/** A word, whatever its case and however its abbreviation or its possessive is written: "U.S." is "US". */
export function plainWord(word: string): string {
  const small = word.toLowerCase();
  return /[.'’]/u.test(small) ? small.replaceAll(/[.'’]/gu, '') : small;
}

/**
 * A number for every run of eight words in the narrator's own voice that is no list of names, in the order of the text. What stands in quotation marks and
 * in block quotations belongs to who is quoted. Equal runs have equal numbers; different ones have different numbers but for one
 * pair in 2⁵².
 */
export function narratedRuns({ text, quotations }: TextReading): Float64Array {
  const runs = new RollingRun();
  const found: number[] = [];
  const quoted = quotations
    .flatMap(({ kind, start, end }) => {
      if (kind === 'direct') return [{ start, end }];
      return kind === 'mixed' ? pairMarks(text.text, start, end) : [];
    })
    .sort((a, b) => a.start - b.start);
  const letters = text.text;
  const word = { end: 0, hash: 0 };
  let mark = 0;
  // Which of the last eight words begin with a small letter, or stand in capitals as all the others do, a bit each.
  let small = 0;
  for (const { start, end, kind } of text.kept) {
    if (kind === 'quote') continue;
    runs.begin();
    const isCapitals = !SMALL_LETTER.test(letters.slice(start, Math.min(end, start + OPENING)));
    for (let at = start; at < end; at = Math.max(word.end, at + 1)) {
      readWord(letters, at, word);
      if (word.end === at) continue;
      while ((quoted[mark]?.end ?? Infinity) <= at) mark++;
      if ((quoted[mark]?.start ?? Infinity) <= at) {
        runs.begin();
        continue;
      }
      small = ((small << 1) | (isCapitals || isSmall(letters.charCodeAt(at)) ? 1 : 0)) & 0xff;
      const run = runs.add(word.hash);
      if (run !== null && countBits(small) >= SMALL_WORDS) found.push(run);
    }
  }
  return onceEach(Float64Array.from(found));
}

function isSmall(unit: number): boolean {
  if (unit < 128) return unit > 96;
  const letter = String.fromCharCode(unit);
  return letter === letter.toLowerCase();
}

/** How many of eight bits are set. */
function countBits(bits: number): number {
  const pairs = bits - ((bits >> 1) & 0x55);
  const fours = (pairs & 0x33) + ((pairs >> 2) & 0x33);
  return (fours + (fours >> 4)) & 0x0f;
}

/** The numbers in ascending order, each once. */
function onceEach(numbers: Float64Array): Float64Array {
  numbers.sort();
  let count = 0;
  for (let at = 0; at < numbers.length; at++) {
    if (at === 0 || numbers[at] !== numbers[at - 1]) numbers[count++] = numbers[at] ?? 0;
  }
  return numbers.slice(0, count);
}

/**
 * The end of the word that begins at `at`, and the hash of the word as plainWord gives it. The end is `at` where no word begins.
 */
function readWord(text: string, at: number, word: { end: number; hash: number }): void {
  let hash = letterHash.start;
  let end = at;
  for (
    let small = letterHash.small(text.charCodeAt(end));
    small !== 0;
    small = letterHash.small(text.charCodeAt(end))
  ) {
    hash = letterHash.add(hash, small);
    end++;
  }
  word.end = end > at && isParting(text.charCodeAt(end)) ? end : endOfWord(text, at);
  word.hash = word.end === end ? hash : hashOf(text, at, word.end);
}

/** Whether no word goes on with a unit that is no plain letter: nearly always it is a space, a comma or the like. */
function isParting(unit: number): boolean {
  return unit < 128 && unit !== 0x2e && unit !== 0x27;
}

/** Where the word that begins at `at` ends, abbreviations and possessives included; `at` when none begins there. */
export function endOfWord(text: string, at: number): number {
  const plain = endOfPlainWord(text, at);
  if (plain !== null) return plain;
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = letterHash.start;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2e || unit === 0x27 || unit === 0x2019) continue;
    hash = letterHash.add(hash, lowerCaseOf(unit));
  }
  return hash;
}

function lowerCaseOf(unit: number): number {
  if (unit < 128) return unit > 64 && unit < 91 ? unit + 32 : unit;
  return String.fromCharCode(unit).toLowerCase().charCodeAt(0);
}

/** Two polynomials of the last eight words, each made from that of the words before, after Karp and Rabin. */
class RollingRun {
  readonly #words = new Int32Array(RUN_WORDS);
  #count = 0;
  #a = 0;
  #b = 0;

  begin(): void {
    this.#count = 0;
    this.#a = 0;
    this.#b = 0;
    this.#words.fill(0);
  }

  /** The run that ends with this word; null while there are fewer than eight. */
  add(word: number): number | null {
    const place = this.#count++ % RUN_WORDS;
    const former = this.#words[place] ?? 0;
    this.#words[place] = word;
    this.#a = (Math.imul(this.#a, FACTOR_A) + word - Math.imul(former, LAST_A)) | 0;
    this.#b = (Math.imul(this.#b, FACTOR_B) + word - Math.imul(former, LAST_B)) | 0;
    if (this.#count < RUN_WORDS) return null;
    return (mix(this.#a) >>> 6) * 2 ** 26 + (mix(this.#b) >>> 6);
  }
}

/** What a word is multiplied with once it has left the run. */
function powerOf(factor: number): number {
  let power = 1;
  for (let word = 0; word < RUN_WORDS; word++) power = Math.imul(power, factor);
  return power;
}

function mix(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return half ^ (half >>> 15);
}
