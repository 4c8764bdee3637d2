import { isSpeakerNoun } from './is-speaker-noun.ts';
import { readShare } from './read-share.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import { isCapitalised, type Token } from './tokenise.ts';
import {
  adverbs,
  beForms,
  conjunctions,
  determiners,
  finiteVerbs,
  mediaWords,
  modals,
  nounPrepositions,
  prepositions,
  quantifiers,
  speakers,
  subjectPronouns,
  times,
} from './word-lists.ts';

/** Who speaks, as tokens: first and last, and the noun or name at its heart. */
export interface NounPhrase {
  start: number;
  end: number;
  head: number;
  /** Whether the head is somebody or something that can speak: a name, a pronoun, "officials", "the report". */
  human: boolean;
  /** Whether it was reached through "who" or "which". */
  relative: boolean;
  /** Where the whole subject begins, when it begins before the name: "his adviser, Boris Renko,". */
  outerStart?: number;
}

/** Words for bodies whose names go on with a preposition: "Council on Foreign Relations". */
const bodies =
  /^(?:Commission|Committee|Council|Center|Centre|Department|Institute|Institution|Office|Organization|Organisation|Ministry|University|College|School|Bureau|Association|Agency|Foundation|Union|House|Bank|Board|Coalition|Campaign|Secretary|Minister|Chamber|League|Society|Church|Partnership|Alliance|Fund|Americans|Citizens|Women|Students|Republicans|Democrats)$/u;

/** Names and nouns in "-ly". */
const properInLy = new Set([
  'family',
  'kelly',
  'reilly',
  "o'reilly",
  'molly',
  'holly',
  'emily',
  'sally',
  'beverly',
  'kimberly',
  'connolly',
  'donnelly',
  'assembly',
]);

/** Adjectives in "-ly". */
const adjectivesInLy = new Set(['likely', 'unlikely', 'early', 'elderly', 'friendly', 'daily', 'weekly']);

/** The longest noun phrase, in tokens. */
const LONGEST = 24;

/** The noun phrase that ends at token `end`; null when the token ends none. */
export function readNounPhraseLeft(tokens: readonly Token[], end: number, floor: number): NounPhrase | null {
  const last = tokens[end];
  if (last?.kind !== 'word' || end < floor) return null;
  const before = tokens[end - 1];
  if (
    last.lower === 'who' ||
    last.lower === 'which' ||
    (last.lower === 'that' && before?.kind === 'word' && isSpeakerNoun(before.lower))
  )
    return readAntecedent(tokens, end, floor);
  if (subjectPronouns.has(last.lower)) {
    return { start: end, end, head: end, human: last.lower !== 'it', relative: false };
  }
  const share = readShare(tokens, end, floor);
  if (share !== null) return share;
  // "some on the left"
  const isNoun =
    canBeNoun(last) ||
    (before?.lower === 'the' && /^(?:left|right)$/u.test(last.lower)) ||
    (isCapitalised(last) && last.lower.endsWith('ly'));
  if (!isNoun || (times.has(last.lower) && last.text !== 'May' && !isCapitalised(tokens[end - 1]))) return null;
  let start = end;
  let head = participleNoun(tokens, end, floor) ?? end;
  while (start > Math.max(floor, end - LONGEST)) {
    const step = stepLeft(tokens, start, floor);
    if (step === null) break;
    if (step.attached) head = step.start;
    start = step.start;
    if (step.last) break;
  }
  while (start < head && adverbs.has(tokens[start]?.lower ?? '') && !determiners.has(tokens[start]?.lower ?? ''))
    start++;
  return {
    start,
    end: head < end && /[a-z]ed$/u.test(last.text) ? head : end,
    head,
    human: isHuman(tokens, head),
    relative: false,
  };
}

/** "a report released": the noun that a participle follows; null when none does. */
function participleNoun(tokens: readonly Token[], at: number, floor: number): number | null {
  const noun = tokens[at - 1];
  return /[a-z]ed$/u.test(tokens[at]?.text ?? '') &&
    at - 1 >= floor &&
    noun?.kind === 'word' &&
    isSpeakerNoun(noun.lower)
    ? at - 1
    : null;
}

/** The noun phrase that begins at token `start`, as in "said the mayor of Springfield"; null when none begins there. */
export function readNounPhraseRight(tokens: readonly Token[], start: number, ceiling: number): NounPhrase | null {
  const first = tokens[start];
  if (first?.kind !== 'word' || start >= ceiling) return null;
  if (/^(?:he|she|they|we|i)$/u.test(first.lower))
    return { start, end: start, head: start, human: true, relative: false };
  let end = -1;
  let head = -1;
  let tied = false;
  for (let at = start; at < Math.min(ceiling, start + LONGEST); at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || times.has(token.lower)) break;
    if (quantifiers.has(token.lower) && tokens[at + 1]?.lower === 'of') {
      head = at;
      end = at;
    } else if (/^(?:of|for|with|from|at)$/u.test(token.lower)) {
      if (head < 0 || (token.lower !== 'of' && isCapitalised(tokens[head]))) break;
      tied = true;
    } else if (token.lower === 'and') {
      const isPair = isSpeakerNoun(tokens[at - 1]?.lower ?? '') && isSpeakerNoun(tokens[at + 1]?.lower ?? '');
      if (!isPair && (!isCapitalised(tokens[at - 1]) || !isCapitalised(tokens[at + 1]))) break;
    } else if (determiners.has(token.lower)) {
      if (head >= 0 && tokens[at - 1]?.kind === 'word' && !nounPrepositions.has(tokens[at - 1]?.lower ?? '')) break;
    } else {
      if (
        !canBeNoun(token) ||
        (/[a-z]ed$/u.test(token.text) && at > start && !determiners.has(tokens[at - 1]?.lower ?? ''))
      )
        break;
      end = at;
      if (!tied) head = at;
    }
  }
  if (head < 0) return null;
  return apposedName(tokens, head, end, ceiling) ?? { start, end, head, human: isHuman(tokens, head), relative: false };
}

/** "said his neighbour, Boris Renko,": the name after a noun in lower case. */
function apposedName(tokens: readonly Token[], head: number, end: number, ceiling: number): NounPhrase | null {
  if (isCapitalised(tokens[head]) || tokens[end + 1]?.kind !== 'comma' || end !== head) return null;
  let last = end + 1;
  while (
    last + 1 < ceiling &&
    last < end + 5 &&
    isCapitalised(tokens[last + 1]) &&
    !times.has(tokens[last + 1]?.lower ?? '')
  )
    last++;
  if (last < end + 3 || (tokens[last + 1]?.kind === 'word' && last + 1 < ceiling)) return null;
  return { start: end + 2, end: last, head: last, human: true, relative: false };
}

interface Step {
  start: number;
  /** Whether a preposition ties what follows to this noun, which is the head then. */
  attached: boolean;
  last: boolean;
}

/** One step to the left in a noun phrase; null where it begins. */
function stepLeft(tokens: readonly Token[], start: number, floor: number): Step | null {
  const before = tokens[start - 1];
  if (before === undefined || start - 1 < floor) return null;
  if (before.kind === 'other' && before.text === '&') return { start: start - 1, attached: false, last: false };
  if (before.kind !== 'word') return null;
  const noun = tokens[start - 2];
  // "that Lind believes", "that the council believes": it opens the clause.
  const isLinked = noun?.kind === 'word' && !prepositions.has(noun.lower) && !conjunctions.has(noun.lower);
  if (
    before.lower === 'that' &&
    (isLinked || isCapitalised(tokens[start]) || determiners.has(tokens[start]?.lower ?? ''))
  )
    return null;
  if (/^(?:which|whom|whose)$/u.test(before.lower)) return null;
  if (determiners.has(before.lower)) {
    const outer = prepositionNoun(tokens, start - 2, floor);
    if (outer !== null) return { start: outer, attached: true, last: false };
    const further = noun?.kind === 'word' && start - 2 >= floor && determiners.has(noun.lower) && noun.lower !== 'that';
    return { start: further ? start - 2 : start - 1, attached: false, last: true };
  }
  const outer = prepositionNoun(tokens, start - 1, floor);
  if (outer !== null) return { start: outer, attached: true, last: false };
  if ((before.lower === 'and' || before.lower === 'or') && start - 2 >= floor) {
    const pair = isCapitalised(noun)
      ? isCapitalised(tokens[start]) || determiners.has(tokens[start]?.lower ?? '')
      : isSpeakerNoun(noun?.lower ?? '') && !isCapitalised(tokens[start]);
    return pair && noun !== undefined && canBeNoun(noun) && !times.has(noun.lower)
      ? { start: start - 2, attached: false, last: false }
      : null;
  }
  if (times.has(before.lower) && !/^(?:may|march|april|june)$/u.test(before.lower)) return null;
  return canBeNoun(before) ? { start: start - 1, attached: false, last: false } : null;
}

/** "spokesman for" before a noun phrase: the place of "spokesman"; null when the preposition ties nothing that can speak. */
function prepositionNoun(tokens: readonly Token[], at: number, floor: number): number | null {
  const preposition = tokens[at];
  if (preposition?.kind !== 'word' || !nounPrepositions.has(preposition.lower) || at - 1 < floor) return null;
  const noun = tokens[at - 1];
  if (noun?.kind !== 'word') return null;
  const lower = noun.lower;
  // "one in five"
  if (preposition.lower === 'in' && quantifiers.has(lower) && quantifiers.has(tokens[at + 1]?.lower ?? ''))
    return at - 1;
  if (isCapitalised(noun) && bodies.test(noun.text) && isCapitalised(tokens[at + 1])) return at - 1;
  if (preposition.lower === 'on' && (quantifiers.has(lower) || lower.endsWith('s')) && !isCapitalised(tokens[at + 1]))
    return quantifiers.has(lower) || isSpeakerNoun(lower) ? at - 1 : null;
  if (preposition.lower === 'to' || preposition.lower === 'on')
    return /^(?:close|advis[eo]rs?|ambassadors?|aides?|experts?|panel|committee|subcommittee|person|people|sources?)$/u.test(
      lower,
    )
      ? at - 1
      : null;
  if (preposition.lower === 'with' && lower === 'familiar') return at - 1;
  if (isSpeakerNoun(lower) || (preposition.lower === 'of' && quantifiers.has(lower))) return at - 1;
  return isCapitalised(noun) &&
    !times.has(lower) &&
    (preposition.lower === 'of' || preposition.lower === 'for') &&
    canBeNoun(noun)
    ? at - 1
    : null;
}

function readAntecedent(tokens: readonly Token[], who: number, floor: number): NounPhrase | null {
  const end = /^(?:comma|dash)$/u.test(tokens[who - 1]?.kind ?? '') ? who - 2 : who - 1;
  const phrase = end < floor ? null : readNounPhraseLeft(tokens, end, floor);
  return phrase === null || phrase.relative ? null : { ...phrase, relative: true };
}

/** Whether a word can be part of a noun phrase. */
export function canBeNoun(token: Token): boolean {
  const { lower } = token;
  // Will Haskell, Theresa May
  if (isCapitalised(token) && /^(?:will|may)$/u.test(lower)) return true;
  if (
    determiners.has(lower) ||
    prepositions.has(lower) ||
    conjunctions.has(lower) ||
    beForms.has(lower) ||
    modals.has(lower)
  )
    return false;
  // they’ve, it’s, who’d
  if (/^(?:i|you|he|she|it|we|they|who|that|there)['’](?:s|d|ve|re|ll|m)$/u.test(lower)) return false;
  if (/^(?:any|every|some|no)(?:thing|body|one)$/u.test(lower)) return lower.endsWith('one') || lower.endsWith('body');
  if (isCapitalised(token))
    return !adverbs.has(lower) && !(/[a-z]ly$/u.test(lower) && lower.length > 5 && !properInLy.has(lower));
  if (subjectPronouns.has(lower) || finiteVerbs.has(lower) || adverbs.has(lower) || lower.endsWith('ly'))
    return speakers.has(lower) || adjectivesInLy.has(lower);
  return !isReportingForm(token);
}

/** A past or a "-s" form of a reporting verb that no noun is spelled like. */
function isReportingForm({ lower }: Token): boolean {
  const verb = reportingVerbs.get(lower);
  if (verb === undefined || speakers.has(lower)) return false;
  return verb.form === 'past'
    ? !/^(?:read|text|alleged|reported|expected|suspected|dubbed|assumed|confirmed)$/u.test(lower)
    : /^(?:says|tells|insists|believes|thinks|argues)$/u.test(lower);
}

function isHuman(tokens: readonly Token[], head: number): boolean {
  const token = tokens[head];
  if (token === undefined) return false;
  if (quantifiers.has(token.lower) || subjectPronouns.has(token.lower)) return true;
  return (
    (isCapitalised(token) && (!times.has(token.lower) || token.text === 'May' || isPaper(tokens, head))) ||
    isSpeakerNoun(token.lower.replace(/['’]s?$/u, ''))
  );
}

/** "The Northern Times": a name that ends in a word for a time. */
export function isPaper(tokens: readonly Token[], at: number): boolean {
  return mediaWords.has(tokens[at]?.text ?? '') && isCapitalised(tokens[at - 1]);
}
