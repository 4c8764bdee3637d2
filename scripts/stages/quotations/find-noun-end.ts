import type { Cue } from './cue.ts';
import { hasMarks } from './marked-words.ts';
import { canBeNoun } from './noun-phrase.ts';
import { isCapitalised, type Token } from './tokenise.ts';

const namingVerbs =
  /^(?:call|describe|dub|label|brand|characteri[sz]e|refer|dismiss|denounce|hail|mock|deride|portray|tout)$/u;

/**
 * The token after the last of the noun phrase that a cue takes: "called the plan “a start” | on Monday", "expressed “hope” for a
 * deal | , echoing Renko". `start` when it holds no words in marks though it must.
 */
export function findNounEnd(tokens: readonly Token[], cue: Cue, start: number, end: number): number {
  if (cue.complement.marked) return endBeforeRemark(tokens, start, end);
  let last = -1;
  for (let at = start; at < end; at++) if (tokens[at]?.kind === 'quote') last = at;
  for (let at = start; at < last; at++) {
    // "calm in the city, but would not …": the noun phrase ends before.
    if (tokens[at]?.kind === 'comma' && tokens[at + 1]?.kind === 'word')
      return hasMarks(tokens, start, at) ? at : start;
  }
  if (last < 0) return start;
  const next = tokens[last + 1];
  if (
    !namingVerbs.test(cue.lemma) &&
    /^(?:of|for|to|that|in|on|against|about|with|from|between|by|towards?)$/u.test(next?.lower ?? '')
  ) {
    for (let at = last + 1; at < end; at++) if (tokens[at]?.kind === 'comma') return at;
    return end;
  }
  // a “no-go” zone
  const isNoun =
    next !== undefined &&
    last + 1 < end &&
    next.kind === 'word' &&
    canBeNoun(next) &&
    !isCapitalised(next) &&
    !/[a-z](?:ed|ing)$/u.test(next.lower);
  return isNoun ? last + 2 : last + 1;
}

/** "stressed the need for talks, echoing Lind": the narrator's remark is no part of it. */
function endBeforeRemark(tokens: readonly Token[], start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (tokens[at]?.kind === 'comma' && /^(?:which|who|consistent|\p{L}{3,}ing)$/u.test(tokens[at + 1]?.lower ?? ''))
      return at;
  }
  return end;
}
