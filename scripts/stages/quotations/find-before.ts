import { canStandBefore, findBracket, isWholeBefore, skipOpening } from './clause-edges.ts';
import type { Cue } from './cue.ts';
import { followsMarks } from './follows-marks.ts';
import { hasFiniteVerb } from './has-finite-verb.ts';
import { isSentenceInMarks } from './marked-words.ts';
import type { Token } from './tokenise.ts';

/** The words before a cue that it reports, "The port is shut, Lind said", from token `from` on; null when none stand there. */
export function findBefore(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  cursor: number,
): { start: number; end: number } | null {
  if (cue.kind === 'bare' || (!cue.canFollow && !followsMarks(tokens, cue, cursor))) return null;
  let end = cue.start;
  if (cue.asRemark && tokens[end - 1]?.lower === 'as') end--;
  while (end > from && /^(?:comma|dash)$/u.test(tokens[end - 1]?.kind ?? '')) end--;
  // "It is over and has, she said, been for weeks"
  while (end > from && end < cue.start && linking.has(tokens[end - 1]?.lower ?? '')) end--;
  const last = tokens[end - 1];
  const isMarked = last?.kind === 'quote';
  if (end === cue.start && cue.kind !== 'accord' && !isMarked) return null;
  let start = skipOpening(tokens, findBracket(tokens, from, end) ?? from, end);
  if (last?.stretch !== undefined && isSentenceInMarks(last) && canStandBefore(tokens, start, end - 1, cursor))
    start = end - 1;
  if (cue.kind === 'accord') start = skipFrame(tokens, start, end);
  const isClause =
    isMarked || (end - start > 2 && (hasFiniteVerb(tokens, start, end) || isWholeBefore(tokens, start, end, cue)));
  return end > start && isClause ? { start, end } : null;
}

const linking = new Set('and but or has have had is was are were that'.split(' '));

/** "Despite the storm, | the port was open, according to Lind", "the port, | which was open, according to Lind". */
function skipFrame(tokens: readonly Token[], start: number, end: number): number {
  for (let at = end - 2; at > start; at--)
    if (tokens[at - 1]?.kind === 'comma') {
      if (/^(?:which|who|whose)$/u.test(tokens[at]?.lower ?? '')) return at;
      break;
    }
  if (!/^(?:despite|although|though|while|entering)$/u.test(tokens[start]?.lower ?? '')) return start;
  for (let at = start + 1; at < Math.min(end - 3, start + 24); at++) if (tokens[at]?.kind === 'comma') return at + 1;
  return start;
}
