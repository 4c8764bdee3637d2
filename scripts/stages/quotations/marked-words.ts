import type { Token } from './tokenise.ts';

const opensSentence = /^[\p{Lu}\p{N}…[]/u;
/** A sentence of its own in marks has three words or more, unless punctuation ends it. */
const threeWords = /^\S+\s+\S+\s+\S/u;

/** A title of a work is no longer than this. UTF-16 units. */
const LONGEST_TITLE = 160;

/** As much of a stretch as is looked at. UTF-16 units. */
const REACH = 400;

/** The words of a stretch in marks, the first of them when it is long. */
export function wordsInMarks({ text }: Token): string[] {
  return text.slice(0, REACH).split(/\s+/u);
}

/** Whether a stretch in marks reads as a sentence: a capital first, and an end or some length. */
export function isSentenceInMarks(token: Token): boolean {
  return (
    opensSentence.test(token.text) &&
    (endsSentenceInMarks(token) || (threeWords.test(token.text) && !/^\p{N}/u.test(token.text)))
  );
}

/** Whether punctuation stands before the closing mark. */
export function endsSentenceInMarks({ text }: Token): boolean {
  return /[.?!,…—–]["'’”]*$/u.test(text.slice(-4));
}

/** “The Long Road Home”: every longer word has a capital. */
export function isTitleOfWork(token: Token): boolean {
  if (token.text.length > LONGEST_TITLE) return false;
  const words = wordsInMarks(token);
  const long = words.filter((word) => word.length > 3);
  return (
    words.length < 12 &&
    long.length > 0 &&
    long.every((word) => /^\P{L}*\p{Lu}/u.test(word)) &&
    !/[.!]$/u.test(words.at(-1) ?? '')
  );
}

/** Whether the words in marks at `at` are all that is reported, whatever follows up to `end`: “I won,” … or “We will go” after the vote. */
export function standsAlone(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'quote') return false;
  if (end <= at + 1 || endsSentenceInMarks(token)) return true;
  const next = tokens[at + 1];
  return isSentenceInMarks(token) && (next?.kind !== 'word' || afterSentence.has(next.lower));
}

/** Words with which the narrator goes on after a sentence in marks. */
const afterSentence = new Set(
  'in on at during after before when as while and but to with of by about for from'.split(' '),
);

/** Whether words in marks stand among the tokens from `start` to `end`. */
export function hasMarks(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (tokens[at]?.kind === 'quote') return true;
  return false;
}
