import type { Complement } from './complement.ts';
import { hasQuote } from './has-quote.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { ReportingVerb } from './reporting-verbs.ts';
import { isCapitalised, isPossessive, type Token } from './tokenise.ts';
import { determiners, quantifiers } from './word-lists.ts';

/** Whether `speaker` can be the subject of the verb at token `at` with what it takes: the form agrees, and he can do what it says. */
export function canHaveSubject(
  tokens: readonly Token[],
  at: number,
  verb: ReportingVerb,
  speaker: NounPhrase,
  complement: Complement,
): boolean {
  return agrees(tokens, at, verb, speaker, complement) && accepts(tokens, verb, speaker, complement);
}

/** Whether the form of the verb goes with the subject: "officials say", not "the state report". */
function agrees(
  tokens: readonly Token[],
  at: number,
  { form, frames, lemma }: ReportingVerb,
  speaker: NounPhrase,
  { kind, marked, start }: Complement,
): boolean {
  const head = tokens[speaker.head];
  if (head === undefined) return false;
  // "most states that will vote", "state party chairs": a noun
  if (lemma === 'state' && form !== 'past' && !(marked && tokens[start]?.lower !== 'that')) return false;
  if (
    form === 's' &&
    !speaker.human &&
    !(lemma === 'say' && head.lower === 'it') &&
    tokens[speaker.start - 1]?.kind !== 'quote'
  )
    return false;
  if (form === 's')
    return (
      !isPossessive(tokens[at - 1]) &&
      // "Another says"
      (!determiners.has(tokens[at - 1]?.lower ?? '') || /^(?:one|another|each)$/u.test(head.lower)) &&
      (kind !== 'none' || frames.has('clause') || tokens[speaker.start - 1]?.kind === 'quote')
    );
  // "continued to insist", "does not want"
  const isLed = tokens
    .slice(speaker.end + 1, at)
    .some(({ lower }) => /^(?:to|do|does|did|will|would|\p{L}+n['’]t)$/u.test(lower));
  if (form !== 'base' || (isLed && !speaker.relative)) return !isPossessive(tokens[at - 1]);
  if (/^(?:i|we|they|you|people|police|men|women|who|those|\d.*%)$/u.test(head.lower) || quantifiers.has(head.lower))
    return true;
  const isPair = tokens.slice(speaker.start, speaker.head).some(({ lower }) => lower === 'and');
  if (!isPair && (!head.lower.endsWith('s') || isPossessive(head))) return false;
  // "as critics point out"
  if (kind === 'none' && tokens[speaker.start - 1]?.lower === 'as') return true;
  return (
    frames.has('clause') ||
    (frames.has('finding') && kind === 'none') ||
    (frames.has('that') && (marked || kind === 'clause')) ||
    kind === 'quote' ||
    kind === 'infinitive' ||
    (kind === 'noun' && marked && speaker.human)
  );
}

/** Whether this speaker can do what the verb says. */
function accepts(
  tokens: readonly Token[],
  { frames, lemma }: ReportingVerb,
  speaker: NounPhrase,
  complement: Complement,
): boolean {
  const head = tokens[speaker.head]?.lower ?? '';
  if (frames.has('thought') && (/^(?:i|we|you)$/u.test(head) || !speaker.human)) return false;
  const isReferent = head === 'it' && complement.marked && complement.kind === 'clause';
  if ((frames.has('human') || complement.kind === 'noun') && !speaker.human && !isReferent) return false;
  if (
    /^(?:you|it)$/u.test(head) &&
    complement.kind !== 'quote' &&
    !(head === 'it' && (complement.marked || (lemma === 'say' && complement.kind === 'clause')))
  )
    return false;
  if (complement.kind === 'noun' && !complement.marked && !hasQuote(tokens, complement.start)) return false;
  // "a mayor who rejected the plan may stay", "her five proposed bills": no stance is told of.
  if (complement.kind === 'noun' && complement.marked && determiners.has(head)) return false;
  const isSetOff = /^(?:comma|dash)$/u.test(tokens[speaker.end + 1]?.kind ?? '');
  if (complement.kind === 'noun' && complement.marked && speaker.relative && !isSetOff) return false;
  // “…,” the sign read; she was reading “The Long Road Home”.
  if (lemma === 'read' && (/^(?:he|she|they|i|we|you|who)$/u.test(head) || isCapitalised(tokens[speaker.head])))
    return false;
  if (lemma === 'read' || lemma === 'go' || lemma === 'begin')
    return complement.kind === 'quote' || tokens[speaker.start - 1]?.kind === 'quote';
  return true;
}
