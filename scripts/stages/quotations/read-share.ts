import type { NounPhrase } from './noun-phrase.ts';
import type { Token } from './tokenise.ts';
import { determiners, quantifiers } from './word-lists.ts';

/** "one in five", "another": a number that stands for people; null when none ends at `end`. */
export function readShare(tokens: readonly Token[], end: number, floor: number): NounPhrase | null {
  const last = tokens[end]?.lower ?? '';
  if (!quantifiers.has(last) || !determiners.has(last)) return null;
  const isShare = tokens[end - 1]?.lower === 'in' && quantifiers.has(tokens[end - 2]?.lower ?? '') && end - 2 >= floor;
  const start = isShare ? end - 2 : end;
  return { start, end, head: start, human: true, relative: false };
}
