import { countryOf } from '../../people/countries.ts';
import type { PersonMention } from '../../people/person-mention.ts';
import { openers } from '../../people/title-words.ts';
import type { CallCue } from '../cues/find-cues.ts';
import type { Sides } from '../sides.ts';

/**
 * "Lind and Premier Falk held a phone call", "Lind and Westland’s President Per Berg spoke by phone": a principal together with
 * somebody of no side, and nobody else on the line: their call, and no other's. `subjects`: who is named before the words for the call.
 */
export function isBesideOutsider(
  text: string,
  cue: CallCue,
  subjects: readonly PersonMention[],
  partners: readonly PersonMention[],
  sides: Sides,
): boolean {
  const nearest = subjects.at(-1);
  // "Falk’s conversation with Lind": his.
  if (
    nearest !== undefined &&
    sides.sideOf(nearest.person) === null &&
    !sides.isPrincipal(nearest.person) &&
    /^[’']s? (?:[\p{Ll}-]+ ){0,3}$/u.test(text.slice(nearest.end, cue.start))
  )
    return true;
  if (nearest === undefined || partners.length > 0 || !subjects.some(({ person }) => sides.isPrincipal(person)))
    return false;
  const gap = text.slice(nearest.end, cue.start);
  if (cue.form === 'noun' && !HELD_ONE.test(gap)) return false;
  return subjects.some(({ person }) => sides.sideOf(person) === null) || hasStrangerBeside(gap);
}

/** "held an hour-long", "spoke in a": a call that is told of here, and not "the call" of before. */
const HELD_ONE = /\b(?:an?|their|(?:two|three|several|separate)) (?:[\p{L}\d’'“”"-]+ ){0,4}$/iu;
/** " and Westland’s President Per Berg held": a name that nobody of people.yaml bears, joined to the one before it. */
const BESIDE =
  /^,? and (?:[^,;:.?!“”"]{0,60} )?(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*) (?:also |then |recently |both )?(?:held?|had|have|sp[eo]ke?|talk(?:ed)?|discuss(?:ed)?|conferred|exchanged)\b/u;

function hasStrangerBeside(gap: string): boolean {
  const words = BESIDE.exec(gap)?.groups?.name?.split(' ') ?? [];
  const last = words.at(-1) ?? '';
  return last !== '' && !openers.has(last) && countryOf(last) === null && countryOf(words.join(' ')) === null;
}
