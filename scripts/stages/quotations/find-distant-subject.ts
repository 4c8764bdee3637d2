import { hasFiniteVerb } from './has-finite-verb.ts';
import { isSpeakerNoun } from './is-speaker-noun.ts';
import { canBeNoun, type NounPhrase } from './noun-phrase.ts';
import { isCapitalised, type Token } from './tokenise.ts';

/** Words between the opening of the clause and its verb, at most. Tokens. */
const REACH = 24;

/** Words before the noun, at most: "several state officials". Tokens. */
const LONGEST = 5;

/**
 * "Captains trying to leave by June | say", "The captains who left in May | say": the noun that opens the clause, when a phrase of
 * its own stands before the verb; null for none.
 */
export function findDistantSubject(tokens: readonly Token[], before: number, floor: number): NounPhrase | null {
  let start = before;
  while (start > floor && start > before - REACH && tokens[start - 1]?.kind === 'word') start--;
  if (start > floor && tokens[start - 1]?.kind === 'word') return null;
  if (/^(?:and|but|yet|still|now)$/u.test(tokens[start]?.lower ?? '')) start++;
  for (let link = start + 1; link < Math.min(before, start + LONGEST); link++) {
    const head = tokens[link - 1];
    const word = tokens[link]?.lower ?? '';
    if (head === undefined || !canSpeak(head)) continue;
    const isRelative = word === 'who' || word === 'whose';
    if (!isRelative && !opensPhrase.test(word)) continue;
    if (!isRelative && hasFiniteVerb(tokens, link + 1, before + 1)) return null;
    return { start, end: link - 1, head: link - 1, human: true, relative: false };
  }
  return null;
}

function canSpeak(token: Token): boolean {
  return (
    /^(?:those|many|some|most|others)$/u.test(token.lower) ||
    isSpeakerNoun(token.lower) ||
    (isCapitalised(token) && canBeNoun(token))
  );
}

const opensPhrase =
  /^(?:in|of|for|with|at|like|from|on|close|familiar|involved|(?!during|according)\p{L}{2,}ing|\p{L}{2,}ed)$/u;
