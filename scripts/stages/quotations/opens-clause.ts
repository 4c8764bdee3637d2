import { reportingVerbs } from './reporting-verbs.ts';
import { isCapitalised, type Token } from './tokenise.ts';
import {
  adverbs,
  beForms,
  clausePronouns,
  conjunctions,
  determiners,
  finiteVerbs,
  modals,
  objectPronouns,
  prepositions,
} from './word-lists.ts';

/** Whether a finite clause begins at `at`. `loose`: after "say", which takes little else. */
export function opensClause(tokens: readonly Token[], at: number, ceiling: number, loose: boolean): boolean {
  const first = tokens[at];
  if (first?.kind !== 'word') return false;
  if (clausePronouns.has(first.lower)) {
    const next = tokens[at + 1];
    if (/['’]/u.test(first.text)) return true;
    // "said they, too, had gone"
    if (next?.kind === 'comma') {
      const close = findComma(tokens, at + 2, Math.min(ceiling, at + 6));
      return close !== null && tokens[close + 1]?.kind === 'word';
    }
    // "announced she and Renko had"
    if (next?.lower === 'and' && !/^(?:it|this|that|these|those|there)$/u.test(first.lower)) return true;
    // "said it again"
    if (/^(?:it|this|that|these|those|there|you)$/u.test(first.lower) && next?.kind === 'word' && !looksVerbal(next))
      return false;
    return (
      next !== undefined &&
      at + 1 < ceiling &&
      (next.kind === 'quote' ||
        (next.kind === 'word' && !prepositions.has(next.lower) && !conjunctions.has(next.lower)))
    );
  }
  // "the help they say is needed": the report is about the words before.
  if (finiteVerbs.has(first.lower) || beForms.has(first.lower)) return false;
  // "said of Lind"; but "said about 300 people had come"
  if (/^(?:of|about|to)$/u.test(first.lower) && !/^\d/u.test(tokens[at + 1]?.text ?? '')) return false;
  if (!loose && (prepositions.has(first.lower) || conjunctions.has(first.lower) || adverbs.has(first.lower)))
    return false;
  for (let here = at + 1, reach = at + CLAUSE_REACH; here < Math.min(ceiling, reach); here++) {
    const token = tokens[here];
    if (token === undefined || token.kind === 'stop' || token.kind === 'semicolon') return false;
    if (token.kind === 'comma' && !loose) {
      // "the debate, which began in May, will": the relative clause is skipped.
      const close = /^(?:which|who|where)$/u.test(tokens[here + 1]?.lower ?? '')
        ? findComma(tokens, here + 2, ceiling)
        : null;
      if (close === null) return false;
      reach += close - here;
      here = close;
    }
    if (token.kind !== 'word') continue;
    // "a plan that would", "the deal he said would": relative clauses.
    if (!loose && (/^(?:that|which|who|whom|whose)$/u.test(token.lower) || clausePronouns.has(token.lower)))
      return false;
    // "posted the details and said": the verb is another one's.
    const next = tokens[here + 1]?.lower ?? '';
    if (
      !loose &&
      /^(?:and|but|or)$/u.test(token.lower) &&
      (finiteVerbs.has(next) || reportingVerbs.get(next)?.form === 'past')
    )
      return false;
    // "the can", "a will"
    if (modals.has(token.lower) && determiners.has(tokens[here - 1]?.lower ?? '')) continue;
    if (finiteVerbs.has(token.lower) || (beForms.has(token.lower) && token.lower !== 'being')) return true;
    // "its boats crossed the line"; "the boats bought by" is none.
    if (
      /[a-z]ed$/u.test(token.text) &&
      here > at + 1 &&
      (determiners.has(next) || objectPronouns.has(next) || isCapitalised(tokens[here + 1])) &&
      tokens[here - 1]?.kind === 'word'
    )
      return true;
    if (loose && (/^\p{Ll}.*(?:ed|s)$/u.test(token.text) || reportingVerbs.has(token.lower))) return true;
  }
  return false;
}

/** A clause shows its verb within this many tokens. */
const CLAUSE_REACH = 16;

function looksVerbal({ lower }: Token): boolean {
  return (
    finiteVerbs.has(lower) ||
    beForms.has(lower) ||
    reportingVerbs.has(lower) ||
    /(?:s|ed|ly)$/u.test(lower) ||
    adverbs.has(lower)
  );
}

function findComma(tokens: readonly Token[], from: number, ceiling: number): number | null {
  for (let at = from; at < Math.min(ceiling, from + CLAUSE_REACH); at++) if (tokens[at]?.kind === 'comma') return at;
  return null;
}
