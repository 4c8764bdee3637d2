import type { Complement } from './complement.ts';
import type { Cue } from './cue.ts';
import { hasFiniteVerb } from './has-finite-verb.ts';
import { readNounPhraseRight } from './noun-phrase.ts';
import { readComplement } from './read-complement.ts';
import { type ReportingVerb, reportingVerbs } from './reporting-verbs.ts';
import { skipOccasion } from './skip-occasion.ts';
import { isCapitalised, type Token } from './tokenise.ts';
import { determiners, finiteVerbs, quantifiers } from './word-lists.ts';

/** “…,” said Lind: verb before speaker, after words in marks or a clause and a comma. */
export function readInverted(tokens: readonly Token[], at: number, from: number, verb: ReportingVerb): Cue | null {
  if (verb.form === 'ing' || verb.particle !== null || !(verb.frames.has('quote') || verb.frames.has('clause')))
    return null;
  const before = tokens[at - 1];
  const adverb = before?.kind === 'word' && /^(?:also|then|later|as)$/u.test(before.lower) ? 1 : 0;
  const edge = tokens[at - 1 - adverb];
  if (edge?.kind !== 'quote' && edge?.kind !== 'comma' && edge?.kind !== 'dash') return null;
  const speaker = readNounPhraseRight(tokens, from, tokens.length);
  const first = speaker === null ? undefined : tokens[speaker.start];
  // Whoever “…,” says a so-and-so is about can speak.
  if (speaker === null || !(speaker.human || (edge.kind === 'quote' && determiners.has(first?.lower ?? ''))))
    return null;
  if (
    edge.kind !== 'quote' &&
    tokens[at - 2 - adverb]?.kind !== 'quote' &&
    !isCapitalised(first) &&
    !determiners.has(first?.lower ?? '') &&
    !isCapitalised(tokens[speaker.head]) &&
    speaker.end > speaker.start
  )
    return null;
  // "…, say some captains"
  if (
    verb.form === 'base' &&
    !(
      verb.lemma === 'say' &&
      (quantifiers.has(first?.lower ?? '') || tokens[speaker.head]?.lower.endsWith('s') === true)
    )
  )
    return null;
  const next = tokens[speaker.end + 1];
  if (
    next?.kind === 'word' &&
    (finiteVerbs.has(next.lower) || next.lower.endsWith('ed') || reportingVerbs.get(next.lower)?.form === 'past')
  )
    return null;
  if (edge.kind !== 'quote' && tokens[at - 2 - adverb]?.kind !== 'quote') {
    if (verb.lemma === 'tell' || !endsClause(tokens, at - 2 - adverb)) return null;
    // "…, said Lind, who …": after a name and a comma nothing is reported.
    const isSetOff = next === undefined || next.kind === 'comma' || next.kind === 'stop' || next.lower === 'who';
    if (!isSetOff && readComplement(tokens, from, tokens.length, verb).kind !== 'none') return null;
  }
  let end = speaker.end + 1;
  for (let step = 0; step < 4; step++) end = skipOccasion(tokens, end, tokens.length);
  const complement: Complement = { kind: 'none', start: end, cueEnd: end, addressee: null, marked: false };
  return {
    verb: at,
    inverted: true,
    complement,
    lemma: verb.lemma,
    start: at - adverb,
    end,
    kind: 'subject',
    speaker,
    asRemark: before?.lower === 'as',
    isParticiple: false,
    isStance: false,
    isNoun: false,
    isFact: true,
    canFollow: true,
  };
}

export function endsClause(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at >= Math.max(0, last - 40); at--) {
    const token = tokens[at];
    if (token?.kind === 'word' && (finiteVerbs.has(token.lower) || /^\p{Ll}.*ed$/u.test(token.text))) return true;
    if (token?.kind === 'quote' && hasFiniteVerb(tokens, at, at + 1)) return true;
  }
  return false;
}
