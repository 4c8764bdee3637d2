import type { PersonMention } from '../../people/person-mention.ts';
import type { CallCue } from '../cues/find-cues.ts';
import { headOf } from './head-of.ts';
import { isBesideOutsider } from './is-beside-outsider.ts';
import { isOfNext } from './is-of-next.ts';
import { isOfOthers } from './is-of-others.ts';
import { isOnlyTitles } from './is-only-titles.ts';
import { isPronounsOwn } from './is-pronouns-own.ts';
import { isStrangersVerb } from './is-strangers-verb.ts';
import { isTheirAides } from './is-their-aides.ts';
import { isWithAnother } from './is-with-another.ts';
import { marksBetween } from '../marks-between.ts';
import { onlyTwoAround } from './only-two-around.ts';
import { outsideRelatives } from './outside-relatives.ts';
import { ownerAfter } from './owner-after.ts';
import { ownerOf } from './owner-of.ts';
import { isHeading, type MarkedSentence } from '../sentence.ts';
import type { Sides } from '../sides.ts';
import { tellerAndTold } from './teller-and-told.ts';

/** Who the words around a cue say were on the line. */
export interface Attached {
  /** The principals, in the order of the text; fewer than two when the sentence leaves some to the context. */
  people: string[];
  /** "held separate calls with Renko and Falk": those with whom each call was, beside the first of `people`. */
  eachWith: string[];
  /** "spoke by phone with Renko and Falk": who may have called each in turn; null where one call of all is meant, or one of two. */
  caller: string | null;
}

/** What may stand between two members of a list: links, titles, names. */
const LIST_GAP =
  /^(?:[\s,&/–—-]|\b(?:and|with|as well as|along|together|also|of|the|his|her|their|then|new|former|outgoing|president|prime|vice|minister|premier|chancellor|king|queen|crown|prince|emir|sultan|general|secretary|leader|counterparts?|chairman|chief|head|state|government|republic|federal|elect|foreign)\b|(?<![\p{L}.-])\p{Lu}\p{L}*(?!\p{L})(?:[.-]\p{L}+(?!\p{L}))*\.?|[’'](?:s\b)?|\([^)]{0,40}\)|\[[^\]]{0,40}\])*$/u;

/** Between two members of a list: a comma, "and", a hyphen between two names. */
const LIST_LINK = /,|\band\b|&|\bwith\b|\bas well as\b|^[-–—/]$/u;

/** From a cue to the people at its far end: "call *with* X", "conversation *between* X and Y". */
const TO_PARTNER = /\b(?:with|to|from|between|among|and)\b/iu;
const WITH = /^(?: [\p{Ll}]+){0,3} (?:with|to) /u;
/** Words that part a cue from names which are no partners of it. */
const PARTS =
  /[;?!]|\bbetween (?:the |both )?(?:two |three )?(?:leaders|presidents|prime ministers|heads|men|pair)\b|\band (?:plans?|hopes?|expects?|intends?|wants?|will|would) |\b(?:said|says|told|that(?! (?:same )?(?:day|morning|afternoon|evening|night)\b)|who|which|when|after|before|about|discuss(?:ed|ing)?)\b/iu;

/** "called to congratulate Renko", "phoned to thank the chancellor": whom the caller wished to speak to. */
const TO_SAY =
  /^ to (?:congratulate|thank|tell|inform|brief|greet|ask|urge|warn|assure|reassure|invite)\b(?: (?:re-elected|newly elected|newly|new|incoming))?/u;
/** "called on Tuesday his counterpart Renko" */
const ON_A_DAY = /^ on \p{Lu}\p{Ll}+day(?= )/u;
/** "held a phone call with a foreign leader, speaking with Renko": the partner, named at last. */
const SPEAKING_WITH = /^ [^;:?!]{0,240}, (?:speaking|talking) (?:with|to)\b/u;

const DURING_WHICH = /^[^.;:]{0,40}, (?:during|in) which (?:\p{Lu}\p{L}+ ){0,3}$/u;
/** "Lind and Falk, who had waited, confirmed the call": a definite call behind a comma is one that was told of before. */
const TOLD_BEFORE = /,[^,]*\bthe (?:[\p{L}-]+ ){0,2}$/u;

/** A verb joined to an earlier one: "met Renko and spoke by phone to Falk" has its subject further back. */
const JOINED = /^(?:,? and|,? but|, then)(?: (?:then|later|also|afterwards?))?\s*$/iu;

/** "Lind met Falk after a call with Renko", "Lind told Falk of her call with Renko": the caller is the subject of the sentence. */
const OWN_SUBJECT =
  /\b(?:after|before|following|ahead of)\b|\b(?:his|her)(?: (?!(?:with|by|on|in)\b)[\p{Ll}-]+){0,3} $/u;

/** "spoke to Renko and Falk in her first diplomatic calls" */
const IN_CALLS =
  /^[^.;:]{0,60}\b[Ii]n (?:(?:his|her|two|three|several|separate) )+(?:[\p{Ll}-]+ ){0,3}(?:calls|conversations)\b/u;

/** Who is cited at the head of a sentence is not its subject. */
const ACCORDING_TO = /\b[Aa]ccording to (?:(?:the|his|her|president|prime|minister|\p{Lu}[\p{L}.’'-]*) )*$/u;

const ON_ONE_LINE = /\b(?:joint(?:ly)?|together|three-way|conference)\b/iu;

const MAX_GAP = 120;
const LONGEST_LIST = 260;

/** How far from a cue the people of its call may stand in the same sentence. */
const REACH = 500;

/** Reads the parties off the words around a cue. Null when they name somebody else as one: "Lind called her minister". */
export function attachPeople(text: string, sentence: MarkedSentence, cue: CallCue, sides: Sides): Attached | null {
  const head = headOf(text, sentence, cue);
  const before = marksBetween(sentence.people, cue.start - REACH, head.start);
  const between = marksBetween(sentence.people, head.end, cue.start);
  const following = marksBetween(sentence.people, cue.end, cue.end + REACH);
  const owner = ownerAfter(text, cue, following);
  const after = owner === null ? following : following.slice(1);
  const partners = partnersOf(text, cue, head, between, after);
  const nearest = before.at(-1);
  if (owner === null && (isStrangersVerb(text, cue, nearest) || isTheirAides(text, cue, nearest))) return null;
  const isOfPronoun = isPronounsOwn(text, sentence, head.start, nearest);
  const isTold = owner === null && !isOfPronoun;
  const own = isTold ? subjectsBefore(text, head.start, before, head.isVerb && !isHeading(sentence)) : [];
  const subjects = owner === null ? own : [owner];
  const people = principalsOf([...subjects, ...partners], sides);
  // "he has had phone conversations with Renko and Falk": those whom somebody else called did not call one another.
  const isWanting = subjects.length === 0 && partners.length > 1 && WITH.test(text.slice(cue.end, partners[0]?.start));
  // Who a title means, misprints and all, is told by the body; somebody whom people.yaml has in no side, it means himself.
  const isOpen = isHeading(sentence) && (partners[0] === undefined || sides.sideOf(partners[0].person) !== null);
  if (!isOpen && isWithAnother(text, sentence, cue, head, partners, sides)) return null;
  if (isOfOthers(text, cue, subjects, partners, sides)) return null;
  if (sides.isAcrossSides(people) && !isWanting)
    return {
      people,
      eachWith: eachWith(text, cue, subjects, partners, sides),
      caller: callerOf(text, cue, subjects, partners, sides),
    };
  if (isBesideOutsider(text, cue, subjects, partners, sides) || isOfNext(text, cue, partners, after, sides))
    return null;

  // "After her call with Falk, she rang Renko": who she is, the sentences before tell.
  if (isOfPronoun) return alone(principalsOf(partners, sides));
  // "Lind said that in his recent phone call with Renko …": the subject stands further back than the nearest name.
  if (partners.length > 0) {
    const further = outsideRelatives(text, head.start, before).findLast(({ person }) =>
      sides.isAcrossSides([person, ...principalsOf(partners, sides)]),
    );
    if (further) return alone(principalsOf([further, ...partners], sides));
  }
  const inIt = principalsOf(tellerAndTold(text, cue, before), sides);
  if (sides.isAcrossSides(inIt)) return alone(inIt);
  const [only] = people;
  if (only !== undefined && people.length === 1) {
    const owner = ownerOf(text, cue, before, sentence, only, sides);
    if (owner !== null) return alone([owner, only]);
  }
  // "Lind explained her talks with Falk to Renko by phone": the first of the sentence, and the one beside the words.
  const [first, beside] = [before[0], before.at(-1)];
  if (cue.form === 'medium' && first && beside && cue.start - beside.end < 40) {
    const both = principalsOf([first, beside], sides);
    if (sides.isAcrossSides(both)) return alone(both);
  }
  const two = onlyTwoAround(text, sentence, cue, { before: [...before, ...between], after }, sides);
  if (two !== null) return alone(two);
  return alone(isWanting ? people.slice(0, 1) : people);
}

function alone(people: string[]): Attached {
  return { people, eachWith: [], caller: null };
}

function partnersOf(
  text: string,
  cue: CallCue,
  head: { end: number },
  between: readonly PersonMention[],
  after: readonly PersonMention[],
): PersonMention[] {
  const [inside] = between;
  // "spoke to Renko by phone", "spoke with Renko and Falk on the phone"
  if (inside !== undefined && TO_PARTNER.test(text.slice(head.end, inside.start)))
    return [inside, ...listFrom(text, inside, between.slice(1))];
  const [first, ...others] = after;
  if (first === undefined) return [];
  const gap = text.slice(cue.end, first.start);
  // "his call on Tuesday, during which Renko agreed"
  if (DURING_WHICH.test(gap)) return [first];
  if (SPEAKING_WITH.test(gap) && isOnlyTitles(gap.replace(SPEAKING_WITH, ''))) return [first];
  // "spoke with Prime Minister Per Berg of Westmark, King Olof of Finmark and President Renko": strangers before the one who counts.
  const isFar = gap.length > MAX_GAP && !(gap.length < LONGEST_LIST && LIST_GAP.test(gap));
  if (isFar || PARTS.test(gap)) return [];
  // Only a verb takes its partner directly: "Lind called Renko", "Lind phoned President Renko".
  const isDirect =
    cue.form === 'verb' && cue.kind !== 'spoke' && isOnlyTitles(gap.replace(TO_SAY, '').replace(ON_A_DAY, ''));
  if (!isDirect && (cue.form === 'verb' && cue.kind === 'call-word' ? true : !TO_PARTNER.test(gap))) return [];
  return [first, ...listFrom(text, first, others)];
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

/** `isVerb`: whether a comma divides clauses; that of a headline ("Lind, Falk, Renko talk by phone") makes a list. */
function subjectsBefore(
  text: string,
  head: number,
  before: readonly PersonMention[],
  isVerb: boolean,
): PersonMention[] {
  const nearest = before.at(-1);
  if (nearest === undefined) return [];
  const gap = text.slice(nearest.end, head);
  if (isVerb ? JOINED.test(gap) : OWN_SUBJECT.test(gap)) {
    // "According to Lind, Falk spoke of his call with Renko": Falk did.
    const isCited = ({ start }: PersonMention): boolean =>
      ACCORDING_TO.test(text.slice(Math.max(0, start - 60), start));
    const at = Math.max(
      0,
      before.findIndex((mention) => !isCited(mention)),
    );
    const [first, ...others] = before.slice(at);
    return first === undefined ? [] : [first, ...listFrom(text, first, others)];
  }
  if (gap.length > MAX_GAP || /[;?!]/u.test(gap) || (!isVerb && TOLD_BEFORE.test(gap))) return [];
  const list = [nearest];
  let first = nearest;
  for (const previous of before.slice(0, -1).reverse()) {
    const link = text.slice(previous.end, first.start);
    // "After the call with Renko, Lind rang …": before a verb, a comma alone divides clauses and makes no list.
    const isComma =
      list.length === 1 && /^,\s/u.test(link) && !/\b(?:and|with)\b|&/u.test(link) && previous.person !== first.person;
    if (isComma || !isSameList(link, previous, first)) break;
    list.unshift(previous);
    first = previous;
  }
  return list;
}

/** Two mentions belong to one list when only a link and titles stand between them; a title and a name of one person always do. */
function isSameList(gap: string, a: PersonMention, b: PersonMention): boolean {
  if (gap.length > 90 || !LIST_GAP.test(gap)) return false;
  return a.person === b.person || LIST_LINK.test(gap);
}

/** "calls with Renko and Falk", "spoke separately with Renko and Falk": one call with each. */
function eachWith(
  text: string,
  cue: CallCue,
  subjects: readonly PersonMention[],
  partners: readonly PersonMention[],
  sides: Sides,
): string[] {
  const [first] = partners;
  const [caller, ...more] = principalsOf(subjects, sides);
  const each = principalsOf(partners, sides).filter(
    (person) => caller !== undefined && sides.isAcrossSides([caller, person]),
  );
  if (first === undefined || caller === undefined || more.length > 0 || each.length < 2) return [];
  const words = text.slice(Math.max(0, cue.start - 40), first.start);
  const end = partners.at(-1)?.end ?? cue.end;
  // "Lind called Renko and Falk": one rings one at a time.
  const isRinging =
    cue.form === 'verb' && cue.kind !== 'spoke' && !ON_ONE_LINE.test(text.slice(Math.max(0, cue.start - 60), end + 60));
  const isEach =
    isRinging ||
    /\b(?:separate(?:ly)?|each of|in turn|individual(?:ly)?)\b/iu.test(words) ||
    IN_CALLS.test(text.slice(end, end + 120));
  return isEach || (cue.isPlural && !/\bbetween\b/iu.test(text.slice(cue.end, first.start))) ? each : [];
}

/** The one who spoke with several, unless the words say that they were on one line. */
function callerOf(
  text: string,
  cue: CallCue,
  subjects: readonly PersonMention[],
  partners: readonly PersonMention[],
  sides: Sides,
): string | null {
  const [caller, ...more] = principalsOf(subjects, sides);
  const isOne = cue.form === 'noun' || ON_ONE_LINE.test(text.slice(Math.max(0, cue.start - 60), cue.end + 60));
  return caller === undefined || more.length > 0 || isOne || principalsOf(partners, sides).length < 2 ? null : caller;
}

function principalsOf(mentions: readonly PersonMention[], sides: Sides): string[] {
  return [...new Set(mentions.map(({ person }) => person).filter(sides.isPrincipal))];
}
