import type { Complement } from './complement.ts';
import { canBeNoun } from './noun-phrase.ts';
import { opensClause } from './opens-clause.ts';
import { opensContent } from './opens-content.ts';
import type { ReportingVerb } from './reporting-verbs.ts';
import { findThat, skipAddressee } from './skip-addressee.ts';
import { skipOccasion } from './skip-occasion.ts';
import { isCapitalised, isPossessive, type Token } from './tokenise.ts';
import {
  beForms,
  conjunctions,
  determiners,
  finiteVerbs,
  modals,
  noContent,
  objectPronouns,
  prepositions,
  times,
} from './word-lists.ts';

/** Reads what `verb`, whose last token stands before `from`, takes to its right; no further than `ceiling`. */
export function readComplement(
  tokens: readonly Token[],
  from: number,
  ceiling: number,
  verb: ReportingVerb,
): Complement {
  let at = from;
  let addressee: Complement['addressee'] = null;
  const told = verb.frames.has('told') || verb.frames.has('addressee') || verb.frames.has('order');
  for (let step = 0; step < 8 && at < ceiling; step++) {
    const token = tokens[at];
    if (token === undefined || opensContent(tokens, at, ceiling)) break;
    if (told && addressee === null) {
      const end = skipAddressee(tokens, at, ceiling);
      // "promises the town will open": nobody is told.
      const isSubject = verb.frames.has('addressee') && isFinite(tokens[end]?.lower ?? '');
      if (isSubject) break;
      if (end > at) {
        addressee = { start: at, end };
        at = end;
        continue;
      }
    }
    const mayFollowThat = addressee !== null || verb.frames.has('clause') || verb.frames.has('that');
    const next: number = (mayFollowThat ? findThat(tokens, at, ceiling) : null) ?? skipOccasion(tokens, at, ceiling);
    if (next === at) break;
    if (token.lower === 'to' && next > at) addressee ??= { start: at + 1, end: next };
    at = next;
  }
  if (verb.frames.has('told') && addressee === null)
    return { kind: 'none', start: at, marked: false, cueEnd: at, addressee };
  const content = readContent(tokens, at, from, ceiling, verb, addressee);
  return { ...content, cueEnd: content.kind === 'noun' ? content.start : Math.min(at, content.start), addressee };
}

/** Words in "-ing" that name no doing. */
const isThing =
  /(?:thing|morning|evening|king|spring|string|during|including|according|following|regarding|concerning)$/u;

/** A noun phrase shows the words in marks that it holds within this many tokens. */
const NOUN_REACH = 30;

function readContent(
  tokens: readonly Token[],
  at: number,
  from: number,
  ceiling: number,
  { frames }: ReportingVerb,
  addressee: Complement['addressee'],
): Pick<Complement, 'kind' | 'start' | 'marked'> {
  const token = tokens[at];
  const none = { kind: 'none', start: at, marked: false } as const;
  if (token === undefined || at >= ceiling) return none;
  const reports = frames.has('clause') || frames.has('that');
  if (token.kind === 'colon' || token.kind === 'comma') {
    if (tokens[at + 1]?.kind === 'quote' && at + 1 < ceiling && (frames.has('quote') || reports))
      return { kind: 'quote', start: at + 1, marked: true };
    return token.kind === 'colon' && frames.has('clause') && at + 3 < ceiling
      ? { kind: 'clause', start: at + 1, marked: true }
      : none;
  }
  if (token.kind === 'quote') {
    if (frames.has('quote') || reports) return { kind: 'quote', start: at, marked: false };
    return frames.has('noun') || frames.has('stance') ? { kind: 'noun', start: at, marked: false } : none;
  }
  if (token.kind !== 'word') return none;
  if (token.lower === 'that' && reports) return readAfterThat(tokens, at, ceiling);
  if (frames.has('whether') && /^(?:whether|if|why|how|what|when|where|who|whom|which|whose)$/u.test(token.lower))
    return { kind: 'clause', start: at, marked: true };
  if (reports && /^(?:whether|how|why|what)$/u.test(token.lower) && at + 2 < ceiling)
    return { kind: 'clause', start: at, marked: true };
  // "asked Lind about | the port"
  if (token.lower === 'about' && addressee !== null && frames.has('whether') && opensObject(tokens, at + 1, ceiling))
    return { kind: 'noun', start: at + 1, marked: true };
  if (frames.has('order') && addressee === null && !frames.has('told') && opensOrder(tokens, at, ceiling))
    return { kind: 'infinitive', start: at, marked: true };
  if (token.lower === 'to' || (token.lower === 'not' && tokens[at + 1]?.lower === 'to')) {
    // "urged | Lind to go", but "told Lind | to go", "promised Lind | to go"
    if (frames.has('order') && addressee !== null)
      return { kind: 'infinitive', start: frames.has('told') ? at : addressee.start, marked: true };
    if (frames.has('to') || frames.has('aim')) return { kind: 'infinitive', start: at, marked: true };
  }
  if (at === from && frames.has('that') && /^\p{Ll}{3,}ing$/u.test(token.text) && !isThing.test(token.lower))
    return { kind: 'infinitive', start: at, marked: true };
  const loose = frames.has('clause') || (frames.has('told') && addressee !== null && !conjunctions.has(token.lower));
  if (loose && !isNoContent(tokens, at) && opensClause(tokens, at, ceiling, true))
    return { kind: 'clause', start: at, marked: false };
  if (frames.has('that') && opensClause(tokens, at, ceiling, false))
    return { kind: 'clause', start: at, marked: false };
  const quote = findQuote(tokens, at, ceiling);
  if (quote !== null && frames.has('clause') && quote.afterComma)
    return { kind: 'quote', start: quote.at, marked: true };
  if (frames.has('noun') && quote !== null) return { kind: 'noun', start: skipLink(tokens, from), marked: false };
  // "condemned | what Renko called a breach"
  if (frames.has('stated') && at === from && token.lower === 'what' && tokens[at + 1]?.kind === 'word')
    return { kind: 'noun', start: at, marked: true };
  if (frames.has('naming') && at === from && takesName(tokens, at, ceiling))
    return { kind: 'noun', start: at, marked: true };
  if (frames.has('as') && at === from && takesAs(tokens, at, ceiling)) return { kind: 'noun', start: at, marked: true };
  if (frames.has('finding') && at === from && opensObject(tokens, at, ceiling) && takesState(tokens, at, ceiling))
    return { kind: 'noun', start: at, marked: true };
  const isHeld = frames.has('held') && !/^(?:this|that|these|those|it|such)$/u.test(token.lower);
  if ((frames.has('stated') || isHeld) && at === from && opensObject(tokens, at, ceiling))
    return { kind: 'noun', start: skipLink(tokens, from), marked: true };
  return none;
}

/** "urged | fellow captains of the north to go": whether a noun phrase and an infinitive stand there. */
function opensOrder(tokens: readonly Token[], at: number, ceiling: number): boolean {
  const first = tokens[at]?.lower ?? '';
  if (first === 'not' || prepositions.has(first)) return false;
  for (let here = at; here < Math.min(ceiling, at + 12); here++) {
    const token = tokens[here];
    if (token?.kind !== 'word' || finiteVerbs.has(token.lower) || conjunctions.has(token.lower)) return false;
    if (token.lower === 'to') return here > at && !prepositions.has(tokens[here - 1]?.lower ?? '');
  }
  return false;
}

/** Whether an object of the verb before it begins at `at`: a noun phrase, or a name or pronoun with words after it. */
function opensObject(tokens: readonly Token[], at: number, ceiling: number): boolean {
  const first = tokens[at];
  if (first?.kind !== 'word' || finiteVerbs.has(first.lower)) return false;
  if (times.has(first.lower) && !isPossessive(first)) return false;
  const next = at + 1 < ceiling ? tokens[at + 1] : undefined;
  const goesOn = next?.kind === 'word' && !conjunctions.has(next.lower);
  if (determiners.has(first.lower) || objectPronouns.has(first.lower)) return goesOn;
  return canBeNoun(first) && (goesOn || !isCapitalised(first));
}

/** "shows | Lind leading", "shows | Lind with a lead of ten points". */
function takesState(tokens: readonly Token[], at: number, ceiling: number): boolean {
  for (let here = at + 1; here < Math.min(ceiling, at + 8); here++) {
    const token = tokens[here];
    if (token?.kind !== 'word' || finiteVerbs.has(token.lower)) return false;
    if (/^(?:with|at|ahead|behind|up|down|in)$/u.test(token.lower)) return isCapitalised(tokens[here - 1]);
    const before = tokens[here - 1]?.lower ?? '';
    const isDoing = /^\p{Ll}{2,}ing$/u.test(token.text) && !isThing.test(token.lower);
    if (isDoing && tokens[here + 1]?.kind === 'word' && !determiners.has(before) && before !== 'and') return true;
    if (/^(?:to|that|of|who|which)$/u.test(token.lower)) return false;
  }
  return false;
}

/** "called | the deal a mistake"; "called Renko a day later" tells of no name. */
function takesName(tokens: readonly Token[], at: number, ceiling: number): boolean {
  const first = tokens[at];
  if (first === undefined) return false;
  if (
    !objectPronouns.has(first.lower) &&
    !determiners.has(first.lower) &&
    !isCapitalised(first) &&
    !isPossessive(first)
  )
    return false;
  for (let here = at + 1; here < Math.min(ceiling, at + 8); here++) {
    const token = tokens[here];
    if (token?.kind !== 'word' || finiteVerbs.has(token.lower)) return false;
    if (token.lower === 'a' || token.lower === 'an') return !isTimed(tokens, here + 1);
    if (prepositions.has(token.lower) && token.lower !== 'of') return false;
    if (conjunctions.has(token.lower)) return false;
  }
  return false;
}

function isTimed(tokens: readonly Token[], at: number): boolean {
  for (let here = at; here < at + 4; here++) {
    if (times.has(tokens[here]?.lower ?? '')) return true;
    if (tokens[here]?.kind !== 'word') return false;
  }
  return false;
}

/** "sees | the deal as a mistake". */
function takesAs(tokens: readonly Token[], at: number, ceiling: number): boolean {
  if (prepositions.has(tokens[at]?.lower ?? '') || conjunctions.has(tokens[at]?.lower ?? '')) return false;
  for (let here = at + 1; here < Math.min(ceiling, at + 10); here++) {
    const token = tokens[here];
    if (token?.kind !== 'word' || finiteVerbs.has(token.lower)) return false;
    if (token.lower === 'as')
      return !/^(?:well|soon|long|far|many|much|part|he|she|it|they|i|we|you|of)$/u.test(tokens[here + 1]?.lower ?? '');
    if (conjunctions.has(token.lower) && token.lower !== 'and') return false;
  }
  return false;
}

function isFinite(word: string): boolean {
  return finiteVerbs.has(word) || modals.has(word) || beForms.has(word);
}

/** The first words in marks after `at` in the same clause; null when there are none near. */
function findQuote(tokens: readonly Token[], at: number, ceiling: number): { at: number; afterComma: boolean } | null {
  for (let here = at; here < Math.min(ceiling, at + NOUN_REACH); here++) {
    const token = tokens[here];
    if (token?.kind === 'quote')
      return { at: here, afterComma: /^(?:comma|colon)$/u.test(tokens[here - 1]?.kind ?? '') };
    if (token?.kind === 'semicolon' || token?.kind === 'stop' || token?.kind === 'colon') return null;
    if (token?.kind === 'comma' && tokens[here + 1]?.kind !== 'quote') return null;
  }
  return null;
}

/** "said no", "said nothing of it"; but "said no one had called". */
function isNoContent(tokens: readonly Token[], at: number): boolean {
  if (!noContent.has(tokens[at]?.lower ?? '')) return false;
  const next = tokens[at + 1];
  return next?.kind !== 'word' || prepositions.has(next.lower) || conjunctions.has(next.lower);
}

/** "that" opens the clause, or is its subject: "said that was wrong". */
function readAfterThat(
  tokens: readonly Token[],
  at: number,
  ceiling: number,
): Pick<Complement, 'kind' | 'start' | 'marked'> {
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= ceiling) return { kind: 'none', start: at, marked: false };
  if (next.kind === 'quote') return { kind: 'quote', start: at + 1, marked: true };
  // "said that, if he could, he would"
  if (next.kind === 'comma' && at + 2 < ceiling) return { kind: 'clause', start: at + 2, marked: true };
  return {
    kind: 'clause',
    start: finiteVerbs.has(next.lower) && !/^(?:do|does|did)$/u.test(next.lower) ? at : at + 1,
    marked: true,
  };
}

/** "warned of", "referred to": the preposition is no part of the words. */
function skipLink(tokens: readonly Token[], from: number): number {
  return /^(?:of|about|to|against|for|on|at)$/u.test(tokens[from]?.lower ?? '') ? from + 1 : from;
}
