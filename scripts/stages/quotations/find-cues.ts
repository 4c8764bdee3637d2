import type { Complement } from './complement.ts';
import type { Cue } from './cue.ts';
import { canHaveSubject } from './can-have-subject.ts';
import { cueWords } from './cue-words.ts';
import { findDistantSubject } from './find-distant-subject.ts';
import { findSubject, readVerbGroup } from './find-subject.ts';
import { hasQuote } from './has-quote.ts';
import { isUnnamed } from './is-unnamed.ts';
import { readNounPhraseLeft, readNounPhraseRight, type NounPhrase } from './noun-phrase.ts';
import { readAccord } from './read-accord.ts';
import { readComplement } from './read-complement.ts';
import { readHearsay } from './read-hearsay.ts';
import { endsClause, readInverted } from './read-inverted.ts';
import { readPredicate } from './read-predicate.ts';
import { readNoun } from './read-report-noun.ts';
import { readPhrase, verbTaking } from './read-phrase.ts';
import type { ReportingVerb } from './reporting-verbs.ts';
import { isCapitalised, isPossessive, type Token } from './tokenise.ts';
import { adverbs, conjunctions, determiners, finiteVerbs, occasions, prepositions } from './word-lists.ts';

/** A source is named within this many tokens. */
const SOURCE_REACH = 6;

/** The cues of a sentence, in order: those that tell what was said, and those that tell what somebody thinks or wants. */
export function findCues(tokens: readonly Token[]): { told: Cue[]; stances: Cue[] } {
  const cues: Cue[] = [];
  const stances: Cue[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !cueWords.has(token.lower)) continue;
    const cue =
      token.lower === 'according'
        ? readAccord(tokens, at)
        : (readNoun(tokens, at) ?? readVerb(tokens, at, floor, cues.at(-1)?.isParticiple === true));
    if (cue === null) continue;
    if (cue.isStance) {
      stances.push(cue);
      continue;
    }
    cues.push(cue);
    // "said Lind, who added": the speaker may be the subject of what follows.
    if (cue.speaker?.relative !== true) floor = cue.speaker?.outerStart ?? cue.speaker?.start ?? floor;
    at = Math.max(at, cue.inverted || cue.kind === 'accord' ? cue.end - 1 : at);
  }
  return { told: cues.map((cue, at) => giveMarksBack(tokens, cue, cues[at + 1])), stances };
}

/** "It is over, the Courier reported “We are done,” Lind said": the words in marks are those of the cue after them. */
function giveMarksBack(tokens: readonly Token[], cue: Cue, next: Cue | undefined): Cue {
  const { kind, start } = cue.complement;
  const quote = tokens[start];
  if (kind !== 'quote' || next?.start !== start + 1 || next.kind !== 'subject' || next.complement.kind !== 'none')
    return cue;
  if (tokens[cue.start - 1]?.kind !== 'comma' || !endsClause(tokens, cue.start - 2) || !quote?.text.endsWith(','))
    return cue;
  return { ...cue, end: start, canFollow: true, complement: { ...cue.complement, kind: 'none', start, cueEnd: start } };
}

function readVerb(tokens: readonly Token[], at: number, floor: number, follows: boolean): Cue | null {
  const token = tokens[at];
  const phrase = readPhrase(tokens, at);
  const verb = phrase?.verb ?? verbTaking(tokens, at);
  if (
    token === undefined ||
    verb === undefined ||
    (isCapitalised(token) && at > 0 && verb.form !== 'ing' && isCapitalised(tokens[at - 1]))
  )
    return null;
  let from = phrase?.end ?? at + 1;
  if (verb.particle !== null) {
    from++;
    // "went on to say": the next verb is the one.
    if (tokens[from]?.lower === 'to') return null;
  }
  const inverted = readInverted(tokens, at, from, verb);
  if (inverted !== null) return inverted;
  const mayBeStance = verb.frames.has('stance') || verb.frames.has('aim');
  const group = readVerbGroup(tokens, at, verb.form, floor, mayBeStance);
  const complement = readPredicate(tokens, from, verb, group) ?? readComplement(tokens, from, tokens.length, verb);
  // "citing two officials": whom the words come from
  if (verb.lemma === 'cite' && complement.kind === 'noun' && complement.marked && namesSource(tokens, complement.start))
    return null;
  const isStance =
    verb.frames.has('stance') ||
    (complement.kind === 'infinitive' && verb.frames.has('aim')) ||
    (complement.marked && complement.kind === 'noun' && verb.frames.has('held'));
  // "The office, expected to report,": nobody's will.
  const isPassive = verb.lemma === 'expect' && verb.form === 'past' && complement.kind === 'infinitive';
  if (isStance && ((complement.kind === 'none' && group.factual) || (isPassive && group.factual))) return null;
  const common = {
    verb: isStance ? group.before + 1 : at,
    isStance,
    inverted: false,
    complement,
    lemma: verb.lemma,
    end: complement.cueEnd,
    isNoun: false,
    isFact: group.factual,
    canFollow: canFollow(tokens, verb, complement),
  };
  const quoted = readQuoted(tokens, at, floor);
  if (quoted !== null)
    return {
      ...common,
      kind: 'subject',
      speaker: quoted,
      start: quoted.start,
      asRemark: false,
      isParticiple: false,
      canFollow: complement.kind === 'none',
    };
  const isQuestion = complement.kind === 'clause' || (verb.particle === 'about' && complement.kind === 'noun');
  if (verb.lemma === 'ask' && verb.form === 'past' && isQuestion && isUnnamed(tokens, at, group))
    return {
      ...common,
      kind: 'subject',
      // "asked by reporters whether"
      speaker: tokens[from]?.lower === 'by' ? readNounPhraseRight(tokens, from + 1, complement.start) : null,
      start: group.before + 1,
      asRemark: false,
      isParticiple: false,
      isUnnamed: true,
      isFact: true,
    };
  const hearsay = group.factual ? null : readHearsay(tokens, at, group.before);
  if (hearsay !== null) return { ...common, ...hearsay };
  if (!group.factual) return readUnsaid(tokens, group.before, common);
  const absolute = verb.form === 'ing' && complement.kind !== 'none' ? readAbsolute(tokens, group.before, floor) : null;
  if (absolute !== null)
    return {
      ...common,
      kind: 'subject',
      speaker: absolute,
      start: absolute.start,
      asRemark: false,
      isParticiple: false,
    };
  if (verb.form === 'ing' && group.before === at - 1) return readParticiple(tokens, at, complement, common, follows);
  const near = findSubject(tokens, group.before, floor);
  const isDistant =
    (near === null || !canHaveSubject(tokens, at, verb, near, complement)) &&
    complement.kind === 'clause' &&
    /^(?:say|believe|think|argue)$/u.test(verb.lemma);
  const speaker = (isDistant ? findDistantSubject(tokens, group.before, floor) : null) ?? near;
  if (speaker !== null) {
    if (/^(?:whether|if|unless)$/u.test(tokens[speaker.start - 1]?.lower ?? '')) return null;
    if (!canHaveSubject(tokens, at, verb, speaker, complement)) return null;
    const asRemark = complement.kind === 'none' && tokens[speaker.start - 1]?.lower === 'as';
    return {
      ...common,
      kind: 'subject',
      speaker,
      start: Math.min(speaker.outerStart ?? speaker.start, at),
      asRemark,
      isParticiple: false,
    };
  }
  return readCoordinated(tokens, group.before, verb, common);
}

type Common = Pick<
  Cue,
  'verb' | 'inverted' | 'complement' | 'lemma' | 'end' | 'isNoun' | 'isFact' | 'canFollow' | 'isStance'
>;

/** "Lind was quoted as saying": whose words they are. */
function readQuoted(tokens: readonly Token[], at: number, floor: number): NounPhrase | null {
  if (
    tokens[at]?.lower !== 'saying' ||
    tokens[at - 1]?.lower !== 'as' ||
    !/^(?:quoted|cited)$/u.test(tokens[at - 2]?.lower ?? '')
  )
    return null;
  return findSubject(tokens, readVerbGroup(tokens, at - 2, 'ing', floor).before, floor);
}

/** "but would not say whether": a clause that reports nothing, so that nothing in it is read. */
function readUnsaid(tokens: readonly Token[], before: number, common: Common): Cue | null {
  const { kind } = common.complement;
  if (kind !== 'clause' && kind !== 'infinitive') return null;
  let start = common.verb;
  for (let at = common.verb - 1; at >= Math.max(0, before - 2); at--)
    if (/^(?:and|but)$/u.test(tokens[at]?.lower ?? '')) start = at;
  return { ...common, kind: 'bare', speaker: null, start, asRemark: false, isParticiple: false };
}

/** "…, with the Chancery saying that": the subject of a participle of its own. */
function readAbsolute(tokens: readonly Token[], before: number, floor: number): NounPhrase | null {
  const phrase = tokens[before]?.kind === 'word' ? readNounPhraseLeft(tokens, before, floor) : null;
  return phrase?.human === true && tokens[phrase.start - 1]?.lower === 'with' ? phrase : null;
}

/** ", adding that", "a statement saying": the speaker is the sentence's. */
function readParticiple(
  tokens: readonly Token[],
  at: number,
  complement: Complement,
  common: Common,
  follows: boolean,
): Cue | null {
  if (complement.kind === 'none' || common.lemma === 'read') return null;
  const before = tokens[at - 1];
  // "calling it a start and accusing Renko"
  const isTwin = /^(?:and|but)$/u.test(before?.lower ?? '') && follows;
  const opens =
    isTwin || before === undefined || before.kind === 'comma' || before.kind === 'quote' || before.kind === 'dash';
  const means = adverbs.has(before?.lower ?? '') || before?.lower.endsWith('ly') ? tokens[at - 2] : before;
  // "thanked Renko for announcing a truce": he announced it.
  const isThanked =
    means?.lower === 'for' && tokens.slice(Math.max(0, at - 8), at).some(({ lower }) => thanks.test(lower));
  const byMeans = /^(?:by|while|before|after|in|for)$/u.test(means?.lower ?? '') && !isThanked;
  const saying =
    (common.lemma === 'say' ||
      (complement.marked && (complement.kind === 'clause' || complement.kind === 'infinitive')) ||
      (complement.kind === 'noun' && occasions.has(before?.lower ?? '') && !isVerbAt(tokens, at - 1))) &&
    before?.kind === 'word' &&
    !determiners.has(before.lower) &&
    !prepositions.has(before.lower) &&
    !finiteVerbs.has(before.lower);
  if (!opens && !byMeans && !saying) return null;
  if (complement.kind === 'noun' && !complement.marked && !hasQuote(tokens, complement.start)) return null;
  return { ...common, kind: 'bare', speaker: null, start: at, asRemark: false, isParticiple: true };
}

const thanks =
  /^(?:thank|appreciat|prais|laud|commend|critici|blam|congratulat|condemn|applaud|gratitude|hail|credit|rebuk)/u;

/** "and stop attacking", "to address": a word that is also a noun, as a verb. */
function isVerbAt(tokens: readonly Token[], at: number): boolean {
  return /^(?:and|or|to|not|will|would|must|should|can|could|may|might)$/u.test(tokens[at - 1]?.lower ?? '');
}

/** "and added that", "but said": the speaker is that of the verb before. */
function readCoordinated(tokens: readonly Token[], before: number, verb: ReportingVerb, common: Common): Cue | null {
  const conjunction = tokens[before];
  if (verb.form === 'base' || verb.form === 'ing' || common.complement.kind === 'none') return null;
  if (!/^(?:and|but|then|or)$/u.test(conjunction?.lower ?? '') && conjunction?.kind !== 'comma') return null;
  // "Lind, asked about it, said"
  if (conjunction?.kind === 'comma' && (verb.lemma === 'ask' || verb.lemma === 'tell')) return null;
  if (conjunction?.kind === 'comma' && tokens[before - 1]?.kind !== 'word' && tokens[before - 1]?.kind !== 'quote')
    return null;
  return { ...common, kind: 'bare', speaker: null, start: before, asRemark: false, isParticiple: false };
}

/** "…, Lind said", "…, Lind said of the deal": a verb of speech with no object of its own. */
function canFollow(tokens: readonly Token[], { frames, form }: ReportingVerb, { kind, cueEnd }: Complement): boolean {
  const next = tokens[cueEnd];
  // "…, records show."
  if (kind === 'none' && frames.has('finding') && form !== 'ing')
    return next?.kind !== 'word' || /^(?:and|but|while)$/u.test(next.lower);
  if (kind !== 'none' || !frames.has('quote') || !(frames.has('clause') || frames.has('that') || frames.has('told')))
    return kind === 'quote';
  return (
    next?.kind !== 'word' ||
    // "agreed to go"
    (next.lower !== 'to' && (prepositions.has(next.lower) || conjunctions.has(next.lower) || adverbs.has(next.lower)))
  );
}

/** Whether the noun phrase from token `at` on is somebody or a text that can speak. */
function namesSource(tokens: readonly Token[], at: number): boolean {
  const phrase = readNounPhraseRight(tokens, at, Math.min(tokens.length, at + SOURCE_REACH));
  return phrase?.human === true && !isPossessive(tokens[phrase.start]) && tokens[phrase.end + 1]?.lower !== 'as';
}
