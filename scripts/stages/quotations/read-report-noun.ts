import type { Cue } from './cue.ts';
import { findSubject, readVerbGroup } from './find-subject.ts';
import { readNounPhraseLeft, type NounPhrase } from './noun-phrase.ts';
import { isPossessive, type Token } from './tokenise.ts';
import { adverbs, beForms, conjunctions, finiteVerbs, prepositions, reportNouns, stanceNouns } from './word-lists.ts';

/** A noun for a report or a stance: "dismissed Lind's claim that", "her fear is that", "Lind made the point that". */
export function readNoun(tokens: readonly Token[], at: number): Cue | null {
  const noun = tokens[at]?.lower ?? '';
  const isReport = reportNouns.has(noun);
  if (!isReport && !stanceNouns.has(noun)) return null;
  const isThat = beForms.has(tokens[at + 1]?.lower ?? '');
  const link = isThat ? at + 2 : at + 1;
  // "the hope that, in spite of all, they could"
  const start = tokens[link + 1]?.kind === 'comma' ? link + 2 : link + 1;
  const first = tokens[start];
  // "a point that has been made": no clause of its own
  if (tokens[link]?.lower !== 'that' || first?.kind !== 'word' || finiteVerbs.has(first.lower)) return null;
  const owner = findOwner(tokens, at);
  if (owner === undefined) return null;
  const speaker = owner ?? (isThat ? null : findVoicer(tokens, at));
  if (speaker === null) return null;
  // "Lind's claim that … drew laughter": where the clause ends, no word shows.
  const before = tokens[speaker.start - 1];
  if (owner !== null && !isThat && (before?.kind !== 'word' || conjunctions.has(before.lower))) return null;
  return {
    start: speaker.start,
    end: link,
    verb: at,
    kind: 'subject',
    speaker,
    inverted: false,
    asRemark: false,
    complement: { kind: 'clause', start, cueEnd: link, addressee: null, marked: true },
    lemma: 'claim',
    isParticiple: false,
    isStance: owner === null || !isReport || isThat,
    isNoun: true,
    isFact: true,
    canFollow: false,
  };
}

/** Whose the noun is: "Lind's claim", "her claim"; null when nobody's, undefined when a clause of its own begins with the owner. */
function findOwner(tokens: readonly Token[], at: number): NounPhrase | null | undefined {
  for (let owner = at - 1; owner >= Math.max(0, at - 3); owner--) {
    const token = tokens[owner];
    if (token?.kind !== 'word') return null;
    const pronoun = /^(?:his|her|their)$/u.test(token.lower);
    if (!pronoun && !isPossessive(token)) continue;
    const speaker = pronoun
      ? { start: owner, end: owner, head: owner, human: true, relative: false }
      : readNounPhraseLeft(tokens, owner, 0);
    return speaker ?? undefined;
  }
  return null;
}

/** Who voices it: "Lind made the point", "Lind expressed concern"; null when no such verb stands before. */
function findVoicer(tokens: readonly Token[], at: number): NounPhrase | null {
  for (let verb = at - 1; verb >= Math.max(1, at - 5); verb--) {
    const token = tokens[verb];
    if (token?.kind !== 'word' || prepositions.has(token.lower) || conjunctions.has(token.lower)) return null;
    if (adverbs.has(token.lower) || !voicing.test(token.lower)) continue;
    return findSubject(tokens, readVerbGroup(tokens, verb, token.lower.endsWith('ing') ? 'ing' : 'past', 0).before, 0);
  }
  return null;
}

const voicing =
  /^(?:ma(?:de|ke|kes|king)|express(?:ed|es|ing)?|voic(?:ed?|es|ing)|rais(?:ed?|es|ing)|ha(?:ve|s|d)|offer(?:ed|s|ing)?|repeat(?:ed|s|ing)?|issu(?:ed?|es|ing)|float(?:ed|s|ing)?|hold|holds|held|shar(?:ed?|es|ing)|advanc(?:ed?|es|ing))$/u;
