import type { PersonMention } from '../../people/person-mention.ts';
import type { CallCue } from '../cues/find-cues.ts';

/**
 * Whose call a relative clause behind the words for it says it was: "the conversation that Lind had had with Renko", "the phone call
 * he held with her". Null where none follows.
 */
export function ownerAfter(
  text: string,
  { end, form }: CallCue,
  after: readonly PersonMention[],
): PersonMention | null {
  const [first] = after;
  if (form !== 'noun' || first === undefined || !CLAUSE.test(text.slice(end, first.start))) return null;
  return OWNS.test(text.slice(first.end, first.end + 40)) ? first : null;
}

const CLAUSE = /^ (?:that |which )?(?:\p{Lu}\p{L}+ ){0,3}$/u;
const OWNS = /^ (?:(?:has|had|have|then|just|later|earlier|also) ){0,3}(?:had|held|made|conducted|placed)\b/u;
