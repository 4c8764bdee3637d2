import type { PersonMention } from '../../people/person-mention.ts';
import type { CallCue } from '../cues/find-cues.ts';
import type { Sides } from '../sides.ts';

/** "Their aides, Mira Holt and Tom Vance, prepared it in a telephone conversation": a call of those who are named, and of nobody else. */
export function isOfOthers(
  text: string,
  cue: CallCue,
  subjects: readonly PersonMention[],
  partners: readonly PersonMention[],
  sides: Sides,
): boolean {
  const last = subjects.at(-1);
  if (
    last === undefined ||
    subjects.length < 2 ||
    partners.length > 0 ||
    subjects.some(({ person }) => sides.isPrincipal(person))
  )
    return false;
  return /\b(?:an?|by|over) (?:[\p{L}-]+ ){0,2}$/iu.test(text.slice(last.end, cue.start));
}
