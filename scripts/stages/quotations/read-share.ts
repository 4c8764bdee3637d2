import type { NounPhrase } from './noun-phrase.ts';
import type { Token } from './tokenise.ts';
import { determiners, quantifiers } from './word-lists.ts';

/** "one in five", "another": a number that stands for people; null when none ends at `end`. */
export function readShare(tokens: readonly Token[], end: number, floor: number): NounPhrase | null {
  const last = tokens[end]?.lower ?? '';
  // "42% say"
  if (/^\d[\d.,]{0,8}%$/u.test(last)) return { start: end, end, head: end, human: true, relative: false };
  // "those surveyed say"
  if (
    /^(?:surveyed|polled|questioned|interviewed|asked)$/u.test(last) &&
    /^(?:those|people|voters|adults|respondents)$/u.test(tokens[end - 1]?.lower ?? '') &&
    end - 1 >= floor &&
    tokens[end - 2]?.lower !== 'of'
  )
    return { start: end - 1, end, head: end - 1, human: true, relative: false };
  if (!quantifiers.has(last) || !determiners.has(last)) return null;
  const isShare = tokens[end - 1]?.lower === 'in' && quantifiers.has(tokens[end - 2]?.lower ?? '') && end - 2 >= floor;
  const start = isShare ? end - 2 : end;
  return { start, end, head: start, human: true, relative: false };
}
