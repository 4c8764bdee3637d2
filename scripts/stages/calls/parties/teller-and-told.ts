import type { PersonMention } from '../../people/person-mention.ts';
import type { CallCue } from '../cues/find-cues.ts';

/** "Lind told Chancellor Renko in a call on Thursday that …": who said something to whom in the call; empty where the words say no such thing. */
export function tellerAndTold(text: string, cue: CallCue, before: readonly PersonMention[]): PersonMention[] {
  const [teller, told] = before.slice(-2);
  if (cue.form !== 'noun' || teller === undefined || told === undefined) return [];
  const isTelling = TELLS.test(text.slice(teller.end, told.start)) && IN_CALL.test(text.slice(told.end, cue.start));
  return isTelling ? [teller, told] : [];
}

/** A verb that takes the one spoken to, and nothing but his titles behind it. */
const TELLS =
  /^,? (?:has |had |also |then |later |reportedly )*(?:told|warned|urged|assured|reassured|reminded|informed|thanked|congratulated|asked|pressed|briefed) (?:(?:the|his|her|president|prime|minister|chancellor|leader|counterpart|\p{Lu}[\p{L}.’'-]*) )*$/u;
const IN_CALL =
  /^ (?:(?:late |early )?(?:on )?\p{Lu}\p{Ll}+day )?(?:in|during|over) (?:an?|the|that|this|their) (?:[\p{L}\d-]+,? ){0,3}$/u;
