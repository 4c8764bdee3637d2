import type { Attached } from './attach-people.ts';
import type { CallDraft } from '../drafts/call-draft.ts';
import type { CallCue } from '../cues/find-cues.ts';
import { findOpenOffice } from './find-open-office.ts';
import { pairIn } from './pair-in.ts';
import type { CueReading, makeCueReader } from '../cues/read-cue.ts';
import type { MarkedSentence } from '../sentence.ts';
import type { Sides } from '../sides.ts';

/** Who took part, as far as a cue and its context tell. */
export interface Parties {
  participants: string[];
  /** The parties of each of several calls that one cue tells of; empty for one call. */
  several: string[][];
  /** Whether the sentence itself names people of two sides. */
  isNamedHere: boolean;
  /** As in `Attached`. */
  caller: string | null;
}

/** An office whose holder is open stands where a party should. UTF-16 offsets. */
export interface OpenParty {
  open: { start: number; end: number };
}

/** What the text has told before a cue. */
export interface Context {
  /** The call the text is about. */
  current: CallDraft | null;
  /** The only pair of the text. */
  onlyPair: string[] | null;
  /** Who opened the sentence before: "she" is that person. */
  lastSubject: string | null;
  /** Who opens this one: "Lind said Falk could wait until she had rung Renko". */
  ownSubject: string | null;
  /** The pair of principals that the sentence before names alone: "their call", and "the call" after one that speaks of a call. */
  pairBefore: string[] | null;
  /** Whose quoted words the cue stands in: "I" is that person. */
  speaker: string | null;
  /**
   * Whether the text has come, since it named a pair, to a call with somebody of no side: `told` of it, so that "the call" may be that,
   * or only `named` it, so that "the two leaders" may be those.
   */
  others: 'told' | 'named' | null;
}

/**
 * The parties to the call of a cue: those its sentence names, else those of the call the text is about, else the only pair of
 * the text. Null when they cannot be told or are others, and for a verb alone that does not mean both: "Lind called later".
 */
export function nameParties(
  text: string,
  sentence: MarkedSentence,
  cue: CallCue,
  reading: CueReading,
  { current, onlyPair, lastSubject, ownSubject, pairBefore, speaker, others }: Context,
  sides: Sides,
): Parties | OpenParty | null {
  if (reading.attached === null) return null;
  const { people: named, eachWith, caller } = reading.attached;
  if (sides.isAcrossSides(named)) {
    const several = eachWith.map((partner) => [...named.slice(0, 1), partner]);
    return { participants: named, several, isNamedHere: true, caller };
  }
  const before = text.slice(Math.max(sentence.start, cue.start - 60), cue.start);
  // "Later that day she rang Falk"; “I spoke to Falk today,” Lind said.
  const subject = IS_SUBJECT.test(before)
    ? (ownSubject ?? lastSubject)
    : isFirstPersons(text, cue, before)
      ? speaker
      : null;
  if (named.length > 0 && subject !== null && sides.isAcrossSides([subject, ...named]))
    return { participants: [subject, ...named], several: [], isNamedHere: true, caller: null };
  const open = current === null ? findOpenOffice(text, sentence, cue) : null;
  if (open !== null && named.length === 1) return { open };
  if (cue.form !== 'noun' && !meansBoth(text, sentence, cue) && !takesPronoun(text, cue, named)) return null;
  if (others === 'told' || (others === 'named' && named.length === 0 && cue.form !== 'noun')) return null;
  // "A photograph of 3 May shows Lind in a phone conversation": of another day, and with whom it does not say.
  const isOfAnotherDay =
    named.length === 1 &&
    current?.date != null &&
    reading.dates.length > 0 &&
    reading.dates.every(({ edtf }) => edtf !== current.date?.edtf);
  if (isOfAnotherDay && INDEFINITE.test(before) && !meansBoth(text, sentence, cue)) return null;
  // "She had spoken with leaders, among them Falk, whose minister joined that call": theirs.
  const isOfThose =
    THAT_CALL.test(before) &&
    sentence.people.some(({ person, start }) => start < cue.start && sides.sideOf(person) === null) &&
    pairIn(sentence, sides) === null;
  if (isOfThose) return null;
  const theirs =
    current === null &&
    named.length === 0 &&
    (OF_THEM.test(before) || THE_CALL.test(text.slice(sentence.start, cue.start)))
      ? pairBefore
      : null;
  // "Lind told Renko that …, said a source with knowledge of the call": theirs, and not that of another pair further down.
  const here = current === null && cue.form === 'noun' ? pairIn(sentence, sides) : null;
  const isTheirs = here !== null && DEFINITE.test(before) && SAYS_TO.test(text.slice(sentence.start, cue.start));
  const only = open === null && (here === null || onlyPair?.every((person) => here.includes(person))) ? onlyPair : null;
  const known = current?.participants ?? theirs ?? (isTheirs ? here : only);
  const isKnown = known !== null && named.every((person) => known.includes(person)) && sides.isAcrossSides(known);
  return isKnown ? { participants: known, several: [], isNamedHere: false, caller: null } : null;
}

const THAT_CALL = /\b(?:that|this) (?:(?:tele)?phone )?$/iu;
const DEFINITE = /\bthe (?:(?:tele)?phone )?$/iu;
const SAYS_TO =
  /\b(?:told|congratulated|thanked|assured|reassured|urged|briefed|informed|warned|reminded|discussed)\b/iu;
const THE_CALL = /^(?:The|This) (?:(?:tele)?phone )?$/u;
const OF_THEM = /\btheir (?:[\p{L}-]+ ){0,2}$/iu;

const INDEFINITE = /\ban? (?:[\p{L}\d-]+ ){0,3}$/iu;

/** A verb of a call and what may follow it before the words for the call: "held a long", "spoke to Falk". */
const VERB = String.raw`(?:rang|called|phoned|held|had|made|placed|took|received|gave|got|(?:spoke|talked)(?: (?:to|with) [^.,;:?!“”"]{1,50})?)(?: (?:an?|the|another|his|her|my|our))?(?: [\p{Ll}\d-]+){0,3}`;
const ADVERBS = String.raw`(?: [\p{Ll}]+ly| then| later| also| again| had| has| have| just)*`;
/** "he", "she" as the subject of the verb of a call: "she rang", "he then held a telephone conversation". */
const IS_SUBJECT = new RegExp(String.raw`\b(?:[Hh]e|[Ss]he)${ADVERBS}(?: ${VERB})? $`, 'u');

/** "I spoke", "we had a phone call", "my call with Renko", "I thank Renko for his call", "Renko called me". */
const OF_I = new RegExp(
  String.raw`\b(?:(?:I|[Ww]e)${ADVERBS}(?: ${VERB})?|(?:[Mm]y|[Oo]ur)(?: [\p{Ll}\d-]+){0,3}|I thank(?:ed)? [^.;:?!“”"]{1,50} for (?:his|her|the|your)) $`,
  'u',
);

/** “Had a phone conversation with Renko.”: a note leaves the writer out. */
const OF_NOTE = /^[“"‘'\s]*(?:(?:had|held|made|received) (?:an?|another|my)(?: [\p{Ll}\d-]+){0,3}|spoke|talked) $/iu;

/** "Renko called me", “This morning Renko called regarding the quota”: called the speaker. */
const CALLED_ME =
  /^(?: me\b|(?: today| this morning| yesterday| last night)?(?:[.,;!]| (?:regarding|about|because|to say|and)\b))/u;

function isFirstPersons(text: string, { end, form }: CallCue, before: string): boolean {
  return OF_I.test(before) || OF_NOTE.test(before) || (form === 'verb' && CALLED_ME.test(text.slice(end, end + 40)));
}

/**
 * The people of the text's calls, when all its cues that tell of a held call and name a pair name the same; else two principals
 * that the text names alone. A call to come names its pair for itself: others are theirs only where the text dates one.
 */
export function findOnlyPair(
  text: string,
  sentences: readonly MarkedSentence[],
  read: ReturnType<typeof makeCueReader>,
  sides: Sides,
): string[] | null {
  const pairs = new Map<string, string[]>();
  const named = new Set<string>();
  let isPlanned = false;
  let isDated = false;
  for (const sentence of sentences) {
    for (const { person } of sentence.people) if (sides.isPrincipal(person)) named.add(person);
    for (const cue of sentence.cues) {
      if (cue.kind === 'back') continue;
      const { attached, mood, dates } = read(sentence, cue);
      const { isFuture, isVoid } = mood;
      const people = attached?.people ?? [];
      if (!sides.isAcrossSides(people)) {
        const isTold = !isFuture && !isVoid && (cue.form === 'noun' || meansBoth(text, sentence, cue));
        isDated ||= isTold && dates.length > 0;
      } else if (isFuture) isPlanned = true;
      // "calls with Renko and Falk": of several calls, none is the only one.
      else if (!isVoid) for (const each of pairsOf(attached)) pairs.set(sides.inOrder(each).join(' '), each);
    }
  }
  const [pair, ...others] = [...pairs.values()];
  if (pair !== undefined) return others.length === 0 ? pair : null;
  return named.size === 2 && sides.isAcrossSides(named) && (isDated || !isPlanned) ? [...named] : null;
}

function pairsOf(attached: Attached | null): string[][] {
  const { people = [], eachWith = [] } = attached ?? {};
  return eachWith.length === 0 ? [people] : eachWith.map((partner) => [...people.slice(0, 1), partner]);
}

const BOTH =
  /\b(?:the (?:two |three )?(?:leaders|presidents|heads of (?:state|government)|men|pair|counterparts)|they|both|the two)\b[^,.;:]{0,24}$/iu;

/** "The leaders", "the two presidents", "they" before a verb: the parties to the call that the text is about. */
function meansBoth(text: string, sentence: MarkedSentence, cue: CallCue): boolean {
  return BOTH.test(text.slice(Math.max(sentence.start, cue.start - 60), cue.start));
}

const TAKES_OTHER =
  /^\s(?:up )?(?:him|her|them|me|us|the (?:[Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|[Pp]remier))\b/u;

/** "Renko called her", "called up the President": one party is named, and a pronoun or an office stands for the other. */
function takesPronoun(text: string, cue: CallCue, named: readonly string[]): boolean {
  const following = text.slice(cue.end, cue.end + 24);
  return named.length > 0 && cue.kind !== 'spoke' && TAKES_OTHER.test(following);
}
