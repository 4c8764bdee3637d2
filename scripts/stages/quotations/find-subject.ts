import { isSpeakerNoun } from './is-speaker-noun.ts';
import { canBeNoun, isPaper, readNounPhraseLeft, type NounPhrase } from './noun-phrase.ts';
import { isCapitalised, isPossessive, type Token } from './tokenise.ts';
import {
  adverbs,
  beForms,
  determiners,
  factualAuxiliaries,
  modals,
  negations,
  occasionPrepositions,
  occasions,
  subjectPronouns,
  times,
} from './word-lists.ts';
import type { Form } from './reporting-verbs.ts';

/** How far an insertion between subject and verb reaches, in tokens: "Lind, a lawyer who …, said". */
const LONGEST_INSERTION = 48;

/** The words between subject and verb, and what they say about the verb. */
export interface VerbGroup {
  /** The token before auxiliaries and adverbs. */
  before: number;
  /** Whether the verb tells of something that was said: not negated, not merely possible, not passive. */
  factual: boolean;
}

const chains = new Set(
  'went goes going continue continued continues proceeded rushed hastened quick keen used sought tried attempted'.split(
    ' ',
  ),
);

/** Reads the auxiliaries and adverbs before the verb at `verb`; no further left than `floor`. */
export function readVerbGroup(
  tokens: readonly Token[],
  verb: number,
  form: Form,
  floor: number,
  isStance = false,
): VerbGroup {
  let at = verb - 1;
  let isChained = false;
  for (; at >= floor; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    const { lower } = token;
    // "does not want", "would like": a stance all the same.
    if (isStance && (negations.has(lower) || lower === 'would' || lower.endsWith("n't") || lower.endsWith('n’t')))
      continue;
    // Theresa May, Will Haskell
    if (negations.has(lower) || (modals.has(lower) && !/^(?:May|Will)$/u.test(token.text)))
      return { before: at, factual: false };
    if (lower === 'to') {
      const chain = tokens[at - 1]?.lower === 'on' ? at - 2 : at - 1;
      if (!chains.has(tokens[chain]?.lower ?? '')) return { before: at, factual: false };
      at = chain;
      isChained = true;
    } else if (beForms.has(lower)) {
      // "was quick to say"
      if (form !== 'ing' && !isChained) return { before: at, factual: false };
    } else if (
      !factualAuxiliaries.has(lower) &&
      !isAdverb(token) &&
      !(isStance && /^(?:remain|feel|sound|seem|appear|grow|grew|become|became)(?:s|ed)?$/u.test(lower))
    )
      break;
  }
  return { before: at, factual: true };
}

/** The noun phrase that a verb group has as its subject, to its left; null when there is none that can speak. */
export function findSubject(tokens: readonly Token[], before: number, floor: number): NounPhrase | null {
  let at = skipOccasions(tokens, skipParenthesis(tokens, before, floor), floor);
  at = skipParenthesis(tokens, at, floor);
  const last = tokens[at];
  if (last === undefined || at < floor) return null;
  if (last.kind === 'comma') return findBeforeInsertion(tokens, at, floor);
  if (last.kind === 'dash') {
    const opening = findLastDash(tokens, at - 1, floor);
    return opening < 0 ? null : readNounPhraseLeft(tokens, opening - 1, floor);
  }
  return last.kind === 'word' ? readNounPhraseLeft(tokens, at, floor) : null;
}

function isAdverb(token: Token): boolean {
  const { lower } = token;
  // Before the verb "Jolly" is a name.
  return (
    adverbs.has(lower) || (lower.endsWith('ly') && lower !== 'family' && lower !== 'ally' && !isCapitalised(token))
  );
}

function skipParenthesis(tokens: readonly Token[], at: number, floor: number): number {
  if (tokens[at]?.kind !== 'close') return at;
  for (let open = at - 1; open >= Math.max(floor, at - LONGEST_INSERTION); open--) {
    if (tokens[open]?.kind === 'open') return open - 1;
  }
  return at;
}

/** Skips "on Thursday", "last week", "in a statement" between subject and verb, from right to left. */
function skipOccasions(tokens: readonly Token[], from: number, floor: number): number {
  let at = from;
  for (let start = occasionBefore(tokens, at, floor); start !== null; start = occasionBefore(tokens, at, floor)) {
    at = skipParenthesis(tokens, start - 1, floor);
  }
  return at;
}

/** Where the time or occasion that ends at `at` begins; null when none ends there. */
function occasionBefore(tokens: readonly Token[], at: number, floor: number): number | null {
  const last = tokens[at];
  if (last?.kind !== 'word') return null;
  const isTime = (times.has(last.lower) && !isPaper(tokens, at) && !isSurname(tokens, at)) || isDate(tokens, at);
  for (let start = at - 1; start >= Math.max(floor, at - 8); start--) {
    const token = tokens[start];
    if (token?.kind !== 'word') break;
    if (!occasionPrepositions.has(token.lower) || token.lower === 'for') continue;
    const phrase = tokens.slice(start + 1, at + 1);
    const head = phrase.find(({ lower }) => occasions.has(lower) || times.has(lower) || /^\d{4}$/u.test(lower));
    if (head !== undefined && canEndSubject(tokens[start - 1])) return start;
    // "in 2012 after the nominee said": the clause begins there.
    if (/^(?:after|before|when|while|as|until|since)$/u.test(token.lower)) break;
  }
  if (!isTime) return null;
  let start = at;
  while (
    start > floor &&
    /^(?:last|this|next|early|late|earlier|later|that|the|same|local|u\.s|one|just|only|\d{1,2})$/u.test(
      tokens[start - 1]?.lower ?? '',
    )
  )
    start--;
  while (start > floor && times.has(tokens[start - 1]?.lower ?? '')) start--;
  return canEndSubject(tokens[start - 1]) ? start : null;
}

/** A year, or the day after a month; "leads by 271" is none. */
function isDate(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return /^\d{4}$/u.test(text) || (/^\d{1,2}$/u.test(text) && times.has(tokens[at - 1]?.lower ?? ''));
}

/** "Theresa May", "May": no month, which has a word for when before it. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== 'May') return false;
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return true;
  return (isCapitalised(before) && !times.has(before.lower)) || /^(?:and|but|that|as|while)$/u.test(before.lower);
}

function canEndSubject(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'comma' || token.kind === 'close') return true;
  return (
    token.kind === 'word' &&
    ((isCapitalised(token) && canBeNoun(token)) ||
      isSpeakerNoun(token.lower) ||
      subjectPronouns.has(token.lower) ||
      /^(?:released|published|issued|posted|broadcast|conducted|taken|aired|polled|surveyed)$/u.test(token.lower))
  );
}

/**
 * The subject before ", … ," of which `comma` is the second: "Lind, a lawyer who defended Renko, said". Of several commas the
 * leftmost is taken before which a noun phrase stands that opens its clause. In "his adviser, Boris Renko," the name itself.
 */
function findBeforeInsertion(tokens: readonly Token[], comma: number, floor: number): NounPhrase | null {
  let found: NounPhrase | null = null;
  for (let at = comma - 1; at >= Math.max(floor, comma - LONGEST_INSERTION); at--) {
    const token = tokens[at];
    if (token?.kind === 'semicolon' || token?.kind === 'quote' || token?.kind === 'colon') break;
    if (token?.kind !== 'comma' || /^(?:and|or|but|nor)$/u.test(tokens[at + 1]?.lower ?? '')) continue;
    const end = skipOccasions(tokens, skipParenthesis(tokens, at - 1, floor), floor);
    if (tokens[end]?.kind !== 'word' || times.has(tokens[end].lower)) continue;
    const phrase = readNounPhraseLeft(tokens, end, floor);
    if (phrase === null || !(canEndSubject(tokens[end]) || phrase.human)) continue;
    if (!opensClause(tokens, phrase.start, floor)) continue;
    found = apposedName(tokens, phrase, at, comma) ?? phrase;
  }
  return found;
}

/** "his adviser, Boris Renko,": the name between the commas. */
function apposedName(tokens: readonly Token[], phrase: NounPhrase, comma: number, second: number): NounPhrase | null {
  const between = tokens.slice(comma + 1, second);
  const isPair = tokens.slice(phrase.start, phrase.head).some(({ lower }) => lower === 'and');
  const first = tokens[phrase.start];
  const isOffice = (isPossessive(first) || determiners.has(first?.lower ?? '')) && between.length > 1;
  if (
    isPair ||
    (isCapitalised(tokens[phrase.head]) && !isOffice) ||
    between.length < 1 ||
    between.length > 5 ||
    between.some(({ lower }) => times.has(lower))
  )
    return null;
  return between.every(
    // "his adviser, businessman Boris Renko,"
    (token, at) =>
      isCapitalised(token) ||
      (at === 0 && between.length > 1 && isSpeakerNoun(token.lower)) ||
      token.text === 'de' ||
      token.text === 'von' ||
      token.text === 'van',
  )
    ? { start: comma + 1, end: second - 1, head: second - 1, human: true, relative: false, outerStart: phrase.start }
    : null;
}

function opensClause(tokens: readonly Token[], start: number, floor: number): boolean {
  const before = tokens[start - 1];
  if (before === undefined || start <= floor || times.has(before.lower)) return true;
  return (
    before.kind !== 'word' ||
    /^(?:and|but|while|that|as|because|though|although|when|if|whereas|yet|so)$/u.test(before.lower)
  );
}

function findLastDash(tokens: readonly Token[], from: number, floor: number): number {
  for (let at = from; at >= Math.max(floor, from - LONGEST_INSERTION); at--) if (tokens[at]?.kind === 'dash') return at;
  return -1;
}
