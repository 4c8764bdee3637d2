import type { ReportingVerb } from './reporting-verbs.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import { isCapitalised, isPossessive, type Token } from './tokenise.ts';
import {
  adverbs,
  audiences,
  beForms,
  clausePronouns,
  conjunctions,
  determiners,
  finiteVerbs,
  mediaWords,
  noContent,
  objectPronouns,
  occasionPrepositions,
  occasions,
  prepositions,
  times,
} from './word-lists.ts';

/** What stands to the right of a reporting verb. Token indexes. */
export interface Complement {
  /** `none`: nothing that the verb could report; it may belong to words before it. */
  kind: 'clause' | 'quote' | 'infinitive' | 'noun' | 'none';
  /** The first token of the words reported. */
  start: number;
  /** The token after the last of the cue: the verb, who was told, when and where. */
  cueEnd: number;
  /** Who was told, when the words say so. */
  addressee: { start: number; end: number } | null;
  /** Whether "that" or a question word opens the clause. */
  marked: boolean;
}

/** What may follow those who are told. */
const opensAfterAddressee = new Set('that to not whether if how why what when where on in at during by about of and a an the'.split(' '));

/** A clause shows its verb within this many tokens. */
const CLAUSE_REACH = 16;

/** A noun phrase shows the words in marks that it holds within this many tokens. */
const NOUN_REACH = 30;

/** Reads what `verb`, whose last token stands before `from`, takes to its right; no further than `ceiling`. */
export function readComplement(tokens: readonly Token[], from: number, ceiling: number, verb: ReportingVerb): Complement {
  let at = from;
  let addressee: Complement['addressee'] = null;
  const told = verb.frames.has('told') || verb.frames.has('addressee') || verb.frames.has('order');
  for (let step = 0; step < 8 && at < ceiling; step++) {
    const token = tokens[at];
    if (token === undefined || opensContent(tokens, at, ceiling)) break;
    if (told && addressee === null) {
      const end = skipAddressee(tokens, at, ceiling);
      if (end > at) {
        addressee = { start: at, end };
        at = end;
        continue;
      }
    }
    const next = skipOccasion(tokens, at, ceiling);
    if (next === at) break;
    if (token.lower === 'to' && next > at) addressee ??= { start: at + 1, end: next };
    at = next;
  }
  if (verb.frames.has('told') && addressee === null) return { kind: 'none', start: at, marked: false, cueEnd: at, addressee };
  const content = readContent(tokens, at, from, ceiling, verb, addressee !== null);
  return { ...content, cueEnd: content.kind === 'noun' ? content.start : at, addressee };
}

function opensContent(tokens: readonly Token[], at: number, ceiling: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'quote' || token?.kind === 'colon') return true;
  if (token?.kind === 'comma') return tokens[at + 1]?.kind === 'quote';
  return token?.lower === 'that' && at + 1 < ceiling;
}

function readContent(
  tokens: readonly Token[],
  at: number,
  from: number,
  ceiling: number,
  { frames }: ReportingVerb,
  addressed: boolean,
): Pick<Complement, 'kind' | 'start' | 'marked'> {
  const token = tokens[at];
  const none = { kind: 'none', start: at, marked: false } as const;
  if (token === undefined || at >= ceiling) return none;
  const reports = frames.has('clause') || frames.has('that');
  if (token.kind === 'colon' || token.kind === 'comma') {
    if (tokens[at + 1]?.kind === 'quote' && at + 1 < ceiling && (frames.has('quote') || reports)) return { kind: 'quote', start: at + 1, marked: true };
    return token.kind === 'colon' && frames.has('clause') && at + 3 < ceiling ? { kind: 'clause', start: at + 1, marked: true } : none;
  }
  if (token.kind === 'quote') {
    if (frames.has('quote') || reports) return { kind: 'quote', start: at, marked: false };
    return frames.has('noun') ? { kind: 'noun', start: at, marked: false } : none;
  }
  if (token.kind !== 'word') return none;
  if (token.lower === 'that' && reports) return readAfterThat(tokens, at, ceiling);
  if (frames.has('whether') && /^(?:whether|if|why|how|what|when|where|who)$/u.test(token.lower)) return { kind: 'clause', start: at, marked: true };
  if (reports && /^(?:whether|how|why)$/u.test(token.lower) && addressed) return { kind: 'clause', start: at, marked: true };
  if (token.lower === 'to' || (token.lower === 'not' && tokens[at + 1]?.lower === 'to')) {
    if (frames.has('to') || (frames.has('order') && addressed)) return { kind: 'infinitive', start: at, marked: true };
  }
  if (frames.has('clause') && !noContent.has(token.lower) && opensClause(tokens, at, ceiling, true)) return { kind: 'clause', start: at, marked: false };
  if (frames.has('that') && opensClause(tokens, at, ceiling, false)) return { kind: 'clause', start: at, marked: false };
  const quote = findQuote(tokens, at, ceiling);
  if (quote !== null && frames.has('clause') && quote.afterComma) return { kind: 'quote', start: quote.at, marked: true };
  if ((frames.has('noun') && quote !== null) || frames.has('stated')) return { kind: 'noun', start: skipLink(tokens, from), marked: frames.has('stated') };
  return none;
}

/** The first words in marks after `at` in the same clause; null when there are none near. */
function findQuote(tokens: readonly Token[], at: number, ceiling: number): { at: number; afterComma: boolean } | null {
  for (let here = at; here < Math.min(ceiling, at + NOUN_REACH); here++) {
    const token = tokens[here];
    if (token?.kind === 'quote') return { at: here, afterComma: /^(?:comma|colon)$/u.test(tokens[here - 1]?.kind ?? '') };
    if (token?.kind === 'semicolon' || token?.kind === 'stop' || token?.kind === 'colon') return null;
    if (token?.kind === 'comma' && tokens[here + 1]?.kind !== 'quote') return null;
  }
  return null;
}

/** "that" opens the clause, or is its subject: "said that was wrong". */
function readAfterThat(tokens: readonly Token[], at: number, ceiling: number): Pick<Complement, 'kind' | 'start' | 'marked'> {
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= ceiling) return { kind: 'none', start: at, marked: false };
  if (next.kind === 'quote') return { kind: 'quote', start: at + 1, marked: true };
  return { kind: 'clause', start: finiteVerbs.has(next.lower) && !/^(?:do|does|did)$/u.test(next.lower) ? at : at + 1, marked: true };
}

/** "warned of", "referred to", "apologised for": the preposition is no part of the words. */
function skipLink(tokens: readonly Token[], at: number): number {
  return /^(?:of|about|to|against|for|on|at)$/u.test(tokens[at]?.lower ?? '') ? at + 1 : at;
}

/** Whether a finite clause begins at `at`. `loose`: after "say", which takes little else. */
function opensClause(tokens: readonly Token[], at: number, ceiling: number, loose: boolean): boolean {
  const first = tokens[at];
  if (first?.kind !== 'word') return false;
  if (clausePronouns.has(first.lower)) {
    const next = tokens[at + 1];
    if (/['’]/u.test(first.text)) return true;
    return next !== undefined && at + 1 < ceiling && (next.kind === 'quote' || (next.kind === 'word' && !prepositions.has(next.lower) && !conjunctions.has(next.lower)));
  }
  // "the help they say is needed": the report is about the words before.
  if (finiteVerbs.has(first.lower) || beForms.has(first.lower)) return false;
  if (!loose && (prepositions.has(first.lower) || conjunctions.has(first.lower) || adverbs.has(first.lower))) return false;
  for (let here = at + 1, reach = at + CLAUSE_REACH; here < Math.min(ceiling, reach); here++) {
    const token = tokens[here];
    if (token === undefined || token.kind === 'stop' || token.kind === 'semicolon') return false;
    if (token.kind === 'comma' && !loose) {
      // "the debate, which began in May, will": the relative clause is skipped.
      const close = /^(?:which|who|where)$/u.test(tokens[here + 1]?.lower ?? '') ? findComma(tokens, here + 2, ceiling) : null;
      if (close === null) return false;
      reach += close - here;
      here = close;
    }
    if (token.kind !== 'word') continue;
    // "a plan that would", "the deal he said would": relative clauses.
    if (!loose && (/^(?:that|which|who|whom|whose)$/u.test(token.lower) || clausePronouns.has(token.lower))) return false;
    // "posted the details and said": the verb is another one's.
    const next = tokens[here + 1]?.lower ?? '';
    if (!loose && /^(?:and|but|or)$/u.test(token.lower) && (finiteVerbs.has(next) || reportingVerbs.get(next)?.form === 'past')) return false;
    if (finiteVerbs.has(token.lower) || (beForms.has(token.lower) && token.lower !== 'being')) return true;
    if (loose && (/(?:ed|s)$/u.test(token.lower) || reportingVerbs.has(token.lower))) return true;
  }
  return false;
}

function findComma(tokens: readonly Token[], from: number, ceiling: number): number | null {
  for (let at = from; at < Math.min(ceiling, from + CLAUSE_REACH); at++) if (tokens[at]?.kind === 'comma') return at;
  return null;
}

/** The token after who is told: "reporters", "the crowd", "him", "The Daily Courier"; `at` itself when nobody is. */
function skipAddressee(tokens: readonly Token[], at: number, ceiling: number): number {
  const first = tokens[at];
  if (first?.kind !== 'word') return at;
  const next = tokens[at + 1];
  const herOwn = first.lower === 'her' && next?.kind === 'word' && !clausePronouns.has(next.lower) && !opensAfterAddressee.has(next.lower);
  if ((objectPronouns.has(first.lower) && !herOwn) || audiences.has(first.lower)) return skipAttachment(tokens, at + 1, ceiling);
  if (isCapitalised(first) && !times.has(first.lower)) return skipAttachment(tokens, skipName(tokens, at, ceiling), ceiling);
  if (!determiners.has(first.lower) && !isPossessive(first)) {
    return next !== undefined && audiences.has(next.lower) ? skipAttachment(tokens, at + 2, ceiling) : at;
  }
  let end = at + 1;
  for (; end < Math.min(ceiling, at + 10); end++) {
    const token = tokens[end];
    if (token?.kind !== 'word' || prepositions.has(token.lower) || conjunctions.has(token.lower) || times.has(token.lower)) break;
    if (end > at + 1 && (clausePronouns.has(token.lower) || determiners.has(token.lower) || finiteVerbs.has(token.lower))) break;
    if (end > at + 1 && isCapitalised(token) && !isCapitalised(tokens[end - 1]) && !isPossessive(tokens[end - 1])) break;
  }
  return end > at + 1 ? skipAttachment(tokens, end, ceiling) : at;
}

/** A name; a medium's name ends with its word for a medium, so that "told CNN Lind was out" leaves Lind. */
function skipName(tokens: readonly Token[], at: number, ceiling: number): number {
  let end = at;
  while (end < ceiling && isCapitalised(tokens[end]) && !times.has(tokens[end]?.lower ?? '')) {
    end++;
    const next = tokens[end];
    if (mediaWords.has(tokens[end - 1]?.text ?? '') && !mediaWords.has(next?.text ?? '')) break;
  }
  return end;
}

/** " of supporters", " in Minsk": what belongs to those who are told. */
function skipAttachment(tokens: readonly Token[], at: number, ceiling: number): number {
  const preposition = tokens[at]?.lower ?? '';
  if (!/^(?:of|at|in|from|on|and)$/u.test(preposition) || at + 1 >= ceiling) return at;
  const end = skipNouns(tokens, at + 1, ceiling);
  return end > at + 1 ? skipAttachment(tokens, end, ceiling) : at;
}

/** The token after a time, an adverb, a parenthesis, "to reporters" or "in a statement …"; `at` itself when none begins there. */
export function skipOccasion(tokens: readonly Token[], at: number, ceiling: number): number {
  const token = tokens[at];
  if (token === undefined || at >= ceiling) return at;
  if (token.kind === 'open') {
    for (let close = at + 1; close < Math.min(ceiling, at + 16); close++) if (tokens[close]?.kind === 'close') return close + 1;
    return at;
  }
  if (token.kind === 'comma') return skipInsertion(tokens, at, ceiling);
  if (token.kind !== 'word') return at;
  if (times.has(token.lower) && !isPossessive(token)) return skipTimes(tokens, at, ceiling);
  if (/^(?:last|this|early|late|earlier|later|next|that|one)$/u.test(token.lower) && times.has(tokens[at + 1]?.lower ?? '')) return skipTimes(tokens, at + 1, ceiling);
  if (/^(?:earlier|later|late|early)$/u.test(token.lower) && times.has(tokens[at + 2]?.lower ?? '')) return skipTimes(tokens, at + 2, ceiling);
  if ((adverbs.has(token.lower) && !determiners.has(token.lower) && token.lower !== 'there') || (token.lower.endsWith('ly') && !clausePronouns.has(tokens[at + 1]?.lower ?? 'he'))) return at + 1;
  if (!occasionPrepositions.has(token.lower)) return at;
  if (token.lower === 'to') {
    if (audiences.has(tokens[at + 1]?.lower ?? '')) return at + 2;
    if (isCapitalised(tokens[at + 1])) return skipName(tokens, at + 1, ceiling);
    const end = skipNouns(tokens, at + 1, ceiling);
    return end > at + 1 && opensContent(tokens, end, ceiling) ? end : at;
  }
  return skipPhrase(tokens, at, ceiling);
}

function skipTimes(tokens: readonly Token[], at: number, ceiling: number): number {
  let end = at + 1;
  while (end < ceiling && (times.has(tokens[end]?.lower ?? '') || /^\d{1,4}(?:st|nd|rd|th)?$/u.test(tokens[end]?.lower ?? '')) && !isPossessive(tokens[end])) end++;
  return end;
}

/** ", in a statement, that": an insertion that the words reported follow. */
function skipInsertion(tokens: readonly Token[], at: number, ceiling: number): number {
  for (let close = at + 2; close < Math.min(ceiling, at + 14); close++) {
    const token = tokens[close];
    if (token?.kind === 'quote' || token?.kind === 'stop') return at;
    if (token?.kind === 'comma') return tokens[close + 1]?.lower === 'that' ? close + 1 : at;
  }
  return at;
}

/** "in a statement on Monday", "on CNN", "during a rally in Ohio": a preposition and a time, an occasion, or a name. */
function skipPhrase(tokens: readonly Token[], at: number, ceiling: number): number {
  const end = skipNouns(tokens, at + 1, ceiling);
  if (end === at + 1) return at;
  const phrase = tokens.slice(at + 1, end);
  const isOccasion = phrase.some(({ lower, text }) => occasions.has(lower) || times.has(lower) || mediaWords.has(text) || /^\d{4}$/u.test(text));
  if (!isOccasion) return at;
  const next = tokens[end];
  if (next?.kind !== 'word') return end;
  // "in a statement released by her office", "in an interview with the paper".
  if (/^(?:released|issued|posted|published|broadcast|aired|sent|obtained|provided|announcing|to|with|about|following|outside|of|by|for)$/u.test(next.lower)) {
    const further = skipNouns(tokens, end + 1 + (prepositions.has(tokens[end + 1]?.lower ?? '') ? 1 : 0), ceiling);
    return further > end + 1 ? further : end;
  }
  return end;
}

/** The token after a run of nouns, adjectives and names; a new determiner, pronoun or name after a plain noun ends it. */
function skipNouns(tokens: readonly Token[], at: number, ceiling: number): number {
  let end = at;
  for (; end < Math.min(ceiling, at + 10); end++) {
    const token = tokens[end];
    if (token?.kind !== 'word') break;
    const before = tokens[end - 1];
    if (end > at && !isPossessive(before)) {
      if (determiners.has(token.lower) && !determiners.has(before?.lower ?? '')) break;
      if (isCapitalised(token) && !isCapitalised(before) && !determiners.has(before?.lower ?? '') && !times.has(token.lower)) break;
      if (times.has(before?.lower ?? '') && !times.has(token.lower)) break;
    }
    if (prepositions.has(token.lower) || conjunctions.has(token.lower) || clausePronouns.has(token.lower) || finiteVerbs.has(token.lower)) break;
    if (occasions.has(before?.lower ?? '') && end > at && !occasions.has(token.lower) && !times.has(token.lower) && !isCapitalised(token)) break;
  }
  return end;
}
