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
  const start = skipOpening(tokens, from, end);
  return start < end ? { start, end, rest } : null;
}
