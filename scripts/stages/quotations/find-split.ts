import { skipOpening } from './clause-edges.ts';
import type { Cue } from './cue.ts';
import type { Token } from './tokenise.ts';
import { finiteVerbs, modals } from './word-lists.ts';

/** A clause in two parts, as token indexes: its subject from `start` to `end`, the rest of it from `rest` on. */
export interface Split {
  start: number;
  end: number;
  rest: number;
}

/** "The deal, Lind said, is off": the parts of the clause that the cue divides after its subject; null when it divides none. */
export function findSplit(tokens: readonly Token[], cue: Cue, from: number): Split | null {
  const end = cue.start - 1;
  const rest = cue.end + 1;
  const mark = tokens[end]?.kind;
  if (!cue.canFollow || (mark !== 'comma' && mark !== 'dash') || tokens[cue.end]?.kind !== mark) return null;
  const first = tokens[rest];
  if (first?.kind !== 'word' || !(finiteVerbs.has(first.lower) || modals.has(first.lower))) return null;
  let start = skipOpening(tokens, from, end);
  // "in the park, which, Lind said, is full"
  if (/^(?:which|who)$/u.test(tokens[end - 1]?.lower ?? '') && tokens[end - 2]?.kind === 'comma') start = end - 1;
  return start < end ? { start, end, rest } : null;
}
