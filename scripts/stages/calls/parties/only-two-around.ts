import type { PersonMention } from '../../people/person-mention.ts';
import type { CallCue } from '../cues/find-cues.ts';
import type { MarkedSentence } from '../sentence.ts';
import type { Sides } from '../sides.ts';

/** "In her call with Falk, Lind …" */
const OWNED = /\b(?:his|her)(?: [\p{Ll}-]+){0,3} $/iu;
/** "Lind telephoned him in his office and told him to bring Renko": he is not Renko. */
const PRONOUN_CALLED = /^ (?:him|her|them)\b/u;

/**
 * The only two principals around a cue that have no other list to belong to: "During the telephone conversation, Lind congratulated
 * Renko", "In her call with Falk, Lind …". Null when they are not two of two sides. Those named after the next call belong to that one.
 */
export function onlyTwoAround(
  text: string,
  sentence: MarkedSentence,
  cue: CallCue,
  { before, after }: { before: readonly PersonMention[]; after: readonly PersonMention[] },
  sides: Sides,
): string[] | null {
  const isOwn = cue.form === 'noun' && OWNED.test(text.slice(Math.max(sentence.start, cue.start - 40), cue.start));
  if (cue.kind !== 'call' && !isOwn) return null;
  const next = sentence.cues.find(({ start, kind }) => start >= cue.end && kind.startsWith('call'))?.start ?? Infinity;
  const isOfHim = cue.form === 'verb' && PRONOUN_CALLED.test(text.slice(cue.end, cue.end + 6));
  const mentions = [...before, ...(isOfHim ? [] : after.filter(({ start }) => start < next))];
  const two = [...new Set(mentions.map(({ person }) => person).filter((person) => sides.isPrincipal(person)))];
  return two.length === 2 && sides.isAcrossSides(two) ? two : null;
}
