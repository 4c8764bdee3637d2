import { wordsInMarks } from './marked-words.ts';
import type { Token } from './tokenise.ts';
import { beForms, clausePronouns, finiteVerbs } from './word-lists.ts';

/** Whether the tokens from `start` to `end` hold a finite verb, or what looks like one; words in marks count. */
export function hasFiniteVerb(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token?.kind === 'quote' && wordsInMarks(token).some((word) => finiteVerbs.has(word.toLowerCase()))) return true;
    if (token?.kind !== 'word') continue;
    if (
      // Will Haskell, in May
      (finiteVerbs.has(token.lower) && !/^(?:Will|May)$/u.test(token.text)) ||
      beForms.has(token.lower) ||
      clausePronouns.has(token.lower) ||
      (token.text.endsWith('ed') && /^\p{Ll}.*[a-z]ed$/u.test(token.text))
    )
      return true;
  }
  return false;
}
