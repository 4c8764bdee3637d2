import type { PersonMention } from '../find-people.ts';
import type { CallCue } from './find-cues.ts';
import { marksBetween } from './marks-between.ts';
import { isHeading, type MarkedSentence } from './sentence.ts';
import type { Sides } from './sides.ts';

/** Words that end a list of people: a verb or a conjunction begins another clause. */
const CLAUSE_WORD =
  /[;:?!]|\.\s|\b(?:said|says|say|told|added|noted|that|who|whom|which|when|where|while|after|before|following|about|regarding|discuss(?:ed|ing)?|during|ha[sd]|have|was|were|is|are|will|would|spoke|spoken|called|held|hold|talked|informed|congratulated|welcomed|met|meeting|visit)\b/iu;

/** Between two members of a list: a comma, "and", a hyphen between two names. */
const LIST_LINK = /,|\band\b|&|\bwith\b|^[-–—/]$/iu;

/** From a cue to the people at its far end: "call *with* X", "conversation *between* X and Y". */
const TO_PARTNER = /\b(?:with|to|between|among|and)\b/iu;

/** A name after "with" that nothing in people.yaml stands for. */
const STRANGER_AFTER = /^,?\s(?:with|between)\s(?:[\p{L}.’'-]+\s){0,5}?\p{Lu}\p{Ll}+/u;

const MAX_GAP = 120;

/** How far from a cue the people of its call may stand in the same sentence. */
const REACH = 500;

/**
 * The principals whom the words around a cue name as parties to the call, in the order of the text; fewer than two when the
 * sentence leaves some to the context. Null when it names somebody else as a party: "Lind called her minister".
 */
export function attachPeople(text: string, sentence: MarkedSentence, cue: CallCue, sides: Sides): string[] | null {
  const before = marksBetween(sentence.people, cue.start - REACH, cue.start);
  const after = marksBetween(sentence.people, cue.end, cue.end + REACH);
  const partners = partnersAfter(text, cue, after);
  const subjects = subjectsBefore(text, cue, before);
  const attached = principalsOf([...subjects, ...partners], sides);
  // Who a title means, misprints and all, is told by the body.
  if (!isHeading(sentence) && isWithAnother(text, cue, partners, sides)) return null;
  if (sides.isAcrossSides(attached)) return attached;

  // "Lind said that in his recent phone call with Renko …": the subject stands further back than the nearest name.
  if (partners.length > 0) {
    const further = before.findLast(({ person }) => sides.isAcrossSides([person, ...principalsOf(partners, sides)]));
    if (further) return principalsOf([further, ...partners], sides);
  }
  // "During the telephone conversation, Lind congratulated Renko": two principals and no other list to belong to.
  const all = principalsOf([...before, ...after], sides);
  if (cue.kind === 'call' && new Set(all).size === 2 && sides.isAcrossSides(all)) return all;
  return attached;
}

/** "a call with Nora Hale", "phoned the minister Tom Berg": the partner named is no principal, or nobody of people.yaml. */
function isWithAnother(text: string, cue: CallCue, partners: readonly PersonMention[], sides: Sides): boolean {
  const [first] = partners;
  if (first !== undefined) {
    const gap = text.slice(cue.end, first.start);
    const isPartner = gap.length < 60 && (/^\s(?:with|between|to)\s/u.test(gap) || isOnlyTitles(gap));
    return isPartner && principalsOf(partners, sides).length === 0;
  }
  return STRANGER_AFTER.test(text.slice(cue.end, cue.end + 80));
}

function partnersAfter(text: string, cue: CallCue, after: readonly PersonMention[]): PersonMention[] {
  const [first, ...others] = after;
  if (first === undefined) return [];
  const gap = text.slice(cue.end, first.start);
  if (gap.length > MAX_GAP || /[;?!]|\b(?:said|says|told|that|who|which|when|after|before|about)\b/iu.test(gap))
    return [];
  // Only a verb takes its partner directly: "Lind called Renko", "Lind phoned President Renko".
  const isDirect = cue.form === 'verb' && cue.kind !== 'spoke' && isOnlyTitles(gap);
  if (!isDirect && (cue.form === 'verb' && cue.kind === 'call-word' ? true : !TO_PARTNER.test(gap))) return [];
  return [first, ...listFrom(text, first, others)];
}

/** Nothing but capitalised words, articles and short office words. */
function isOnlyTitles(gap: string): boolean {
  return (
    gap.length <= 60 &&
    /^\s*(?:the |then-|his |her |up |back )?(?:[\p{Lu}][\p{L}.’'-]*\s+|(?:prime |vice )?(?:president|minister|counterpart|leader|of|the)\s+)*$/u.test(
      gap,
    )
  );
}

function listFrom(text: string, first: PersonMention, others: readonly PersonMention[]): PersonMention[] {
  const list: PersonMention[] = [];
  let last = first;
  for (const next of others) {
    if (!isSameList(text.slice(last.end, next.start), last, next)) break;
    list.push(next);
    last = next;
  }
  return list;
}

function subjectsBefore(text: string, cue: CallCue, before: readonly PersonMention[]): PersonMention[] {
  const nearest = before.at(-1);
  if (nearest === undefined || cue.start - nearest.end > MAX_GAP) return [];
  if (/[;?!]|\.\s/u.test(text.slice(nearest.end, cue.start))) return [];
  const list = [nearest];
  let first = nearest;
  for (const previous of before.slice(0, -1).reverse()) {
    const gap = text.slice(previous.end, first.start);
    // "After the call with Renko, Lind rang …": before a verb, a comma alone divides clauses and makes no list.
    const isComma =
      list.length === 1 && /^,\s/u.test(gap) && !/\b(?:and|with)\b|&/u.test(gap) && previous.person !== first.person;
    if (isComma || !isSameList(gap, previous, first)) break;
    list.unshift(previous);
    first = previous;
  }
  return list;
}

/** Two mentions belong to one list when only a link and titles stand between them; a title and a name of one person always do. */
function isSameList(gap: string, a: PersonMention, b: PersonMention): boolean {
  if (gap.length > 90 || CLAUSE_WORD.test(gap)) return false;
  return a.person === b.person || LIST_LINK.test(gap);
}

function principalsOf(mentions: readonly PersonMention[], sides: Sides): string[] {
  return [...new Set(mentions.map(({ person }) => person).filter(sides.isPrincipal))];
}
