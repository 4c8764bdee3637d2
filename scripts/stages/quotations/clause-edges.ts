import type { Cue } from './cue.ts';
import { hasFiniteVerb } from './has-finite-verb.ts';
import { skipOccasion } from './skip-occasion.ts';
import { isCapitalised, type Token } from './tokenise.ts';
import { conjunctions, prepositions, times } from './word-lists.ts';

/** Datelines and opening conjunctions are no part of the words: "WASHINGTON (AP) — ", "PORT SUND: ", "But". */
export function skipOpening(tokens: readonly Token[], start: number, end: number): number {
  const from = start === 0 ? afterAgency(tokens, Math.min(end, FURTHEST)) : start;
  let at = from;
  for (let here = from; here < Math.min(end, from + 10) && start === 0; here++) {
    const token = tokens[here];
    if (token?.kind === 'dash' || token?.kind === 'close') at = here + 1;
    else if (token?.kind === 'colon' && here > 0 && tokens.slice(0, here).every(isInCapitals)) at = here + 1;
    else if (token?.kind === 'word' && !isCapitalised(token) && !/^\d/u.test(token.text)) break;
  }
  while (
    at < end &&
    (tokens[at]?.kind === 'comma' || /^(?:and|but|so|still|yet|then|meanwhile)$/u.test(tokens[at]?.lower ?? ''))
  )
    at++;
  return at;
}

function isInCapitals({ text }: Token): boolean {
  return /^\p{Lu}[\p{Lu}.’'-]+$/u.test(text);
}

/** How far into a sentence its dateline may end, where a headline has run into it. Tokens. */
const FURTHEST = 40;

/** Where the words begin after an agency in brackets and a dash: "Talks fail April 19, 1999 PORT SUND (NNA) - "; 0 without one. */
function afterAgency(tokens: readonly Token[], end: number): number {
  for (let at = 2; at + 1 < end; at++) {
    const isAgency =
      tokens[at - 2]?.kind === 'open' && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '') && tokens[at]?.kind === 'close';
    if (isAgency && tokens[at + 1]?.kind === 'dash') return at + 2;
  }
  return 0;
}

/** ", released on Monday,", ", a lawyer who left," and ", citing two officials," after the source. */
export function skipRemark(tokens: readonly Token[], start: number): number {
  const opener = tokens[start]?.lower ?? '';
  if (!/^(?:which|who|an?|citing|quoting|\p{L}{3,}ed)$/u.test(opener)) return start;
  let relative = opener === 'who' || opener === 'which';
  for (let at = start; at < start + 24; at++) {
    const token = tokens[at];
    if (token?.kind === 'comma') return at + 1;
    relative ||= token?.lower === 'who' || token?.lower === 'which' || token?.lower === 'that';
    // "a man was shot" is the report itself.
    if (/^an?$/u.test(opener) && !relative && hasFiniteVerb(tokens, at, at + 1)) return start;
  }
  return start;
}

/** "The deal, Lind said, is off": commas around the cue, and no new clause after it. */
export function isSetIn(tokens: readonly Token[], cue: Cue, first: Token): boolean {
  const before = tokens[cue.start - 1]?.kind;
  return (
    (before === 'comma' || before === 'dash') &&
    !/^(?:while|when|as|after|and|but|before|who|which|where|though|although|because|\p{L}{2,}ing)$/u.test(first.lower)
  );
}

/** Whether the words before "she said" are no whole sentence: "The deal", "When it was over". */
export function leavesOpen(tokens: readonly Token[], from: number, end: number): boolean {
  const opener = tokens[from]?.lower ?? '';
  return (
    !hasFiniteVerb(tokens, 0, end) ||
    /^(?:by|when|if|after|as|because|although|though|while|once|before|until|since|unless)$/u.test(opener)
  );
}

/** Whether what stands before words in marks is no part of them: nothing, an opening word, or a clause of its own. */
export function canStandBefore(tokens: readonly Token[], start: number, quote: number, cursor: number): boolean {
  const before = tokens[quote - 1];
  return (
    quote <= start ||
    before?.kind === 'comma' ||
    before?.kind === 'colon' ||
    before?.kind === 'dash' ||
    before?.kind === 'stop' ||
    quote < cursor + 1
  );
}

/** The token after the bracket that opens between `from` and `end` and does not close there; null when there is none. */
export function findBracket(tokens: readonly Token[], from: number, end: number): number | null {
  for (let at = end - 1; at >= from; at--) {
    if (tokens[at]?.kind === 'close') return null;
    if (tokens[at]?.kind === 'open') return at + 1;
  }
  return null;
}

/** "The vote hinges on the port, Lind said.": whether all before the cue is one clause, though no word shows its verb. */
export function isWholeBefore(tokens: readonly Token[], start: number, end: number, cue: Cue): boolean {
  const next = tokens[cue.end]?.kind;
  const first = tokens[start];
  return (
    end - start > 4 &&
    (next === undefined || next === 'stop' || next === 'close' || cue.inverted) &&
    first?.kind === 'word' &&
    !prepositions.has(first.lower) &&
    !conjunctions.has(first.lower)
  );
}

/** "To get the votes, Lind said, …": whether the words before the cue are part of what is said, and no time or place of the saying. */
export function isOpening(tokens: readonly Token[], start: number, end: number): boolean {
  if (end - start < 2 || tokens.slice(start, end).some(({ kind }) => kind !== 'word' && kind !== 'quote')) return false;
  const isTime = tokens.slice(start, end).every(({ lower }) => times.has(lower) || prepositions.has(lower));
  return !isTime && skipOccasion(tokens, start, end) < end;
}

/** "…, Lind said, | and “it is over”": whether a word links words in marks to those before. */
export function isLinked(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:and|but|or|because|so|that|from|for|with|to|while|if)$/u.test(tokens[at]?.lower ?? '')) return false;
  for (let here = at + 1; here < at + 4; here++) {
    if (tokens[here]?.kind === 'quote') return true;
    if (tokens[here]?.kind !== 'word') return false;
  }
  return false;
}
