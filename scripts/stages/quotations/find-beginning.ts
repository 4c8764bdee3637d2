import { skipOpening } from './clause-edges.ts';
import type { Cue } from './cue.ts';
import type { Token } from './tokenise.ts';
import { times } from './word-lists.ts';

/** Fewer words than this before the cue say nothing. */
const FEWEST = 3;

/**
 * The words before a cue that those in marks after it go on with, "The plan for the port, Lind said, “is off”", from token `from`
 * on; null when none do: a time, a place or an occasion of the narrator's.
 */
export function findBeginning(
  tokens: readonly Token[],
  { kind, start, complement }: Cue,
  from: number,
): { start: number; end: number } | null {
  if (kind !== 'subject' || complement.kind !== 'quote') return null;
  const end = start - 1;
  if (tokens[end]?.kind !== 'comma' || tokens[complement.start - 1]?.kind !== 'comma') return null;
  if (!/^\p{Ll}/u.test(tokens[complement.start]?.text ?? '')) return null;
  const first = skipOpening(tokens, from, end);
  const words = tokens.slice(first, end);
  const isNarrators =
    words.some(({ lower }) => times.has(lower)) ||
    opensOccasion.test(words[0]?.lower ?? '') ||
    leavesOff.test(words.at(-1)?.lower ?? '');
  return words.length < FEWEST || isNarrators ? null : { start: first, end };
}

const opensOccasion = /^(?:in|on|at|during|after|before|with|asked|\p{L}{2,}ing)$/u;
const leavesOff = /^(?:including|was|were|also|\p{L}{3,}ly)$/u;
