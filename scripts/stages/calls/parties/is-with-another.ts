import type { PersonMention } from '../../people/person-mention.ts';
import type { CallCue } from '../cues/find-cues.ts';
import { isOnlyTitles } from './is-only-titles.ts';
import type { MarkedSentence } from '../sentence.ts';
import type { Sides } from '../sides.ts';

/** "a call with Nora Hale", "phoned the minister Tom Berg": the partner named is no principal, or nobody of people.yaml. */
export function isWithAnother(
  text: string,
  { end }: MarkedSentence,
  cue: CallCue,
  head: { end: number },
  partners: readonly PersonMention[],
  sides: Sides,
): boolean {
  const [first] = partners;
  if (first !== undefined) {
    const gap = text.slice(first.start < cue.start ? head.end : cue.end, first.start);
    const isPartner = gap.length < 60 && (/^\s(?:with|between|to)\s/u.test(gap) || isOnlyTitles(gap.replace(WITH, '')));
    if (!partners.some(({ person }) => sides.isPrincipal(person))) return isPartner;
    // "a call between Lind and Premier Falk": of whom one is of no side.
    const isBetween = gap.startsWith(' between ') && partners.length === 2;
    return isBetween && partners.some(({ person }) => sides.sideOf(person) === null);
  }
  const after = text.slice(cue.end, Math.min(end, cue.end + 80));
  return STRANGER_AFTER.test(after) || BODY_AFTER.test(after) || STRANGER_BETWEEN.test(text.slice(head.end, cue.start));
}

/** "with", "on Tuesday with", "made yesterday with", ", during which": before the partner. */
const WITH =
  /^(?: (?:made|held|placed|on|that|this|last|late|early|earlier|yesterday|today|morning|afternoon|evening|night|\p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}+ \d{1,2}|\d{1,2} \p{Lu}\p{Ll}+)){0,5} (?:with|between|to)\s|^[^.;:,]{0,40}, (?:during|in) which (?:\p{Lu}\p{L}+ ){0,3}$/u;
/** A name after "with" that nothing in people.yaml stands for; "spoke to reiterate her support of Norway" has none. */
const STRANGER_AFTER =
  /^,?(?: (?:on|by|over|late|early) [\p{L} ]{3,20})? (?:with|between|to(?= (?:the|an?|his|her|its|their|prime|president|minister|chancellor|former|then|\p{Lu}))) (?:[\p{L}.’'-]+ ){0,5}?\p{Lu}\p{Ll}+/u;
/** "talked via video link on Tuesday to the committee": a body, whoever sits in it. */
const BODY_AFTER =
  /^(?: (?:on|by|over|late|early) [\p{L}\d ]{3,20})? (?:with|to|before) (?:an?|the|his|her|its|their) (?:[\p{L}’'-]+ ){0,3}?(?:committee|panel|commission|parliament|congress|senate|assembly|conference|summit|forum|rally|cabinet|council|meeting|audience|advisers|aides|commanders|generals|officials|executives|mayors|families)\b/iu;
/** "spoke to the mayor of Turku, Jan Berg, by phone" */
const STRANGER_BETWEEN =
  /\b(?:with|to(?= (?:the|an?|his|her|its|their|prime|president|minister|chancellor|former|then|\p{Lu}))) (?:[\p{L}.’'-]+ ){0,5}?\p{Lu}\p{Ll}+/u;
