import { hasFiniteVerb } from './has-finite-verb.ts';
import { isCapitalised, type Token } from './tokenise.ts';
import { determiners, subjectPronouns } from './word-lists.ts';

/** "he will", "the town has": a subject and a finite verb within a few words. */
export function opensOwnClause(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (first?.kind !== 'word') return false;
  const isSubject =
    isCapitalised(first) || /^\d/u.test(first.text) || determiners.has(first.lower) || subjectPronouns.has(first.lower);
  let end = at + 1;
  while (end < at + 7 && tokens[end]?.kind !== 'comma') end++;
  return isSubject && first.lower !== 'that' && hasFiniteVerb(tokens, at, end);
}
