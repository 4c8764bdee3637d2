import { reportingVerbs } from './reporting-verbs.ts';
import { isAside, type Cue } from './cue.ts';
import { hasFiniteVerb } from './has-finite-verb.ts';
import { opensOwnClause } from './opens-own-clause.ts';
import { isCapitalised, type Token } from './tokenise.ts';
import {
  beForms,
  conjunctions,
  determiners,
  finiteVerbs,
  narratorsParticiples,
  prepositions,
  subjectPronouns,
} from './word-lists.ts';

/**
 * The token after the last of the clause that begins at `start` and that cue number `at` reports: the end of the sentence, or the
 * place where another report of the sentence begins ("…, and added that …", "…, Lind said", "…, according to Lind"), or the
 * narrator's own remark (", citing two officials"). Marks of punctuation at the end are left out.
 */
export function findClauseEnd(tokens: readonly Token[], cues: readonly Cue[], at: number, start: number): number {
  const own = cues[at];
  let end = tokens.length;
  for (let next = at + 1; next < cues.length; next++) {
    const cue = cues[next];
    const edge =
      cue === undefined ||
      cue.start < start ||
      (cue.isStance && own?.isStance !== true && tokens[cue.start - 2]?.kind !== 'comma')
        ? null
        : edgeBefore(tokens, cue);
    if (edge === null || edge < start) continue;
    end = semicolonBefore(tokens, start, edge) ?? edge;
    break;
  }
  let depth = 0;
  const inDashes = opensDash(tokens, start);
  const speaker = cues[at]?.speaker;
  const isRelative =
    (speaker?.relative === true && tokens[speaker.end + 1]?.kind === 'comma') ||
    (speaker != null && tokens[speaker.start - 1]?.lower === 'which' && tokens[speaker.start - 2]?.kind === 'comma');
  const aside = own !== undefined && opensInAside(tokens, own);
  const opener = tokens[start]?.lower ?? '';
  let whole = false;
  const opensLow = conjunctions.has(opener) || prepositions.has(opener);
  let skipTo = skipPreposed(tokens, start);
  for (let here = start; here < end; here++) {
    // "After Lind said that …, Renko left": the main clause begins.
    const last = tokens[here - 1];
    if (aside && here > start + 2 && tokens[here]?.kind === 'comma' && opensMainClause(tokens[here + 1])) end = here;
    if (aside && here > start && endsInComma(last) && opensMainClause(tokens[here])) end = here;
    // "Lind, who said that …, has gone": the main clause goes on.
    if (isRelative && here > start + 1 && endsRelative(tokens, here)) end = here;
    if (
      joinsClauses(tokens[here]) &&
      (opensRefusal(tokens, here) || opensSpeechAct(tokens, here) || (own?.isParticiple && opensTwin(tokens, here)))
    )
      end = here;
    const kind = tokens[here]?.kind;
    if (kind === 'open') depth++;
    // The cue itself stands in brackets.
    if (kind === 'close' && depth-- === 0) end = here;
    if (kind === 'dash' && inDashes) end = here;
    if ((kind === 'comma' || kind === 'dash') && narratorsParticiples.has(tokens[here + 1]?.lower ?? '')) end = here;
    whole ||= hasFiniteVerb(tokens, here, here + 1);
    const goesOn = kind === 'dash' && isParenthesis(tokens, here, end);
    const saysMore = (kind === 'comma' || endsInComma(last)) && hasMarksBefore(tokens, here + 1, end);
    if (
      whole &&
      here >= skipTo &&
      (kind === 'comma' || kind === 'dash') &&
      !goesOn &&
      !saysMore &&
      opensNarration(tokens, here + 1)
    )
      end = here;
    if (whole && here > start && endsInComma(last) && setsAgainst.has(tokens[here]?.lower ?? '')) end = here;
    // "Asked why, Lind left", "asked on “The Morning,” Lind left"
    if (own?.isUnnamed === true && here > start + 1 && (kind === 'comma' || endsInComma(last))) end = here;
    if (here < skipTo) continue;
    if (tokens[here - 1]?.lower === 'that') skipTo = Math.max(skipTo, skipPreposed(tokens, here));
    if (kind === 'comma' && conjunctions.has(tokens[here - 1]?.lower ?? ''))
      skipTo = Math.max(skipTo, skipPreposed(tokens, here));
    if (whole && !opensLow && here >= skipTo && kind === 'comma' && opensOwnClause(tokens, here + 1)) end = here;
  }
  while (end > start && /^(?:stop|comma|dash|semicolon|colon|other)$/u.test(tokens[end - 1]?.kind ?? '')) end--;
  return end;
}

/** Whether the cue stands in the clause before the main one: "After Lind said that …", "Although in May Lind said", "Noting that". */
function opensInAside(tokens: readonly Token[], cue: Cue): boolean {
  if (cue.kind === 'accord' || cue.asRemark) return false;
  if (cue.isParticiple) return cue.start < 2;
  if (isAside(tokens, cue) && cue.start <= 2) return true;
  const first = /^(?:but|and|yet)$/u.test(tokens[0]?.lower ?? '') ? 1 : 0;
  if (!/^(?:although|though|while|when|because|since)$/u.test(tokens[first]?.lower ?? '') || cue.start > first + 8)
    return false;
  return tokens.slice(first, cue.start).every(({ kind }) => kind === 'word');
}

/** The token after the comma that ends a phrase or clause set before the one that begins at `start`: "even after he goes, | he will". */
function skipPreposed(tokens: readonly Token[], start: number): number {
  const inserted =
    tokens[start]?.kind === 'comma' || (tokens[start - 1]?.kind === 'comma' && tokens[start - 2]?.lower === 'that');
  let at = tokens[start]?.kind === 'comma' ? start + 1 : start;
  if (/^(?:even|only|just)$/u.test(tokens[at]?.lower ?? '')) at++;
  const opener = tokens[at]?.lower ?? '';
  if (opener === 'that' || (!inserted && !conjunctions.has(opener) && !prepositions.has(opener))) return start;
  for (let here = at + 1; here < Math.min(tokens.length, at + 24); here++)
    if (tokens[here]?.kind === 'comma') return here + 1;
  return start;
}

/**
 * Whether what begins after a comma is as likely the narrator's: ", while others …", ", but he …", ", a claim the town denies".
 * Words that nobody says are the speaker's are not given as his.
 */
function opensNarration(tokens: readonly Token[], at: number): boolean {
  const opener = tokens[at]?.lower ?? '';
  if (/^(?:which|though|although)$/u.test(opener) && isInserted(tokens, at)) return false;
  if (/^(?:before|after)$/u.test(opener) && /\p{Ll}{2,}ing$/u.test(tokens[at + 1]?.text ?? '')) return true;
  if (narrationOpeners.has(opener)) return true;
  if (opener !== 'and' && opener !== 'but' && opener !== 'so') return false;
  const verb = tokens[at + 1]?.lower ?? '';
  return opensOwnClause(tokens, at + 1) || reportingVerbs.get(verb)?.form === 'past' || /^\p{L}{3,}ed$/u.test(verb);
}

/** ", which began in May, will": whether the clause goes on after a second comma. */
function isInserted(tokens: readonly Token[], at: number): boolean {
  for (let here = at + 1; here < Math.min(tokens.length, at + 20); here++) {
    if (tokens[here]?.kind === 'stop' || tokens[here]?.kind === 'quote') return false;
    if (tokens[here]?.kind !== 'comma') continue;
    const next = tokens[here + 1];
    return (
      next?.kind === 'word' &&
      (finiteVerbs.has(next.lower) ||
        beForms.has(next.lower) ||
        (tokens[at]?.lower !== 'which' && !hasFiniteVerb(tokens, at, here)))
    );
  }
  return false;
}

/** Words that open a clause beside one that ends in marks: “…,” although he …. */
const setsAgainst = new Set('which whereas although though despite'.split(' '));

const narrationOpeners = new Set('which while whereas although though despite something compared a an'.split(' '));

/** Where the clause before a further cue ends; null when the cue is part of that clause. */
function edgeBefore(tokens: readonly Token[], cue: Cue): number | null {
  let first = cue.start;
  if (cue.asRemark && tokens[first - 1]?.lower === 'as') first--;
  // "and more than half said"
  while (
    /^(?:more|than|over|under|nearly|almost|about|around|roughly|just|only)$/u.test(tokens[first - 1]?.lower ?? '')
  )
    first--;
  const before = tokens[first - 1];
  if (cue.kind === 'accord') return first;
  if (cue.kind === 'bare') return edgeBeforeBare(tokens, cue, first);
  if (before === undefined) return null;
  if (cue.asRemark || cue.complement.kind === 'none')
    return before.kind === 'comma' || before.kind === 'dash' ? first - 1 : before.kind === 'quote' ? first : null;
  // "…, to which Lind responded, “…”": marks of another speaker.
  if (before.lower === 'which' && cue.complement.kind === 'quote') {
    const comma = tokens[first - 2]?.kind === 'comma' ? first - 2 : first - 3;
    return tokens[comma]?.kind === 'comma' ? comma : null;
  }
  if (before.kind === 'semicolon' || before.kind === 'dash' || before.kind === 'stop') return first - 1;
  return /^(?:and|but|while|whereas|though|although|yet)$/u.test(before.lower) ? first - 1 : null;
}

function edgeBeforeBare(tokens: readonly Token[], cue: Cue, first: number): number | null {
  const before = tokens[first - 1];
  if (cue.isParticiple) {
    if (before?.kind === 'comma' || before?.kind === 'dash') return first - 1;
    if (before?.kind === 'quote') return first;
    return /^(?:while|before)$/u.test(before?.lower ?? '') ? first - 1 : null;
  }
  // The cue begins with its conjunction.
  const { marked, kind } = cue.complement;
  if (!/^(?:and|but|then|or)$/u.test(tokens[first]?.lower ?? '') && tokens[first]?.kind !== 'comma') return null;
  if (cue.lemma === 'say' && kind === 'clause') return first;
  if (cue.lemma === 'tell' && before?.kind !== 'comma') return null;
  return (marked && kind !== 'noun') ||
    kind === 'quote' ||
    before?.kind === 'comma' ||
    before?.kind === 'quote' ||
    cue.lemma === 'add'
    ? first
    : null;
}

/** Whether a place lies between two dashes: the cue is part of a remark that the second one ends. */
function opensDash(tokens: readonly Token[], at: number): boolean {
  let open = false;
  for (let here = Math.max(0, at - 60); here < at; here++) if (tokens[here]?.kind === 'dash') open = !open;
  return open;
}

/** "…; the Courier and | others say": a semicolon near the edge is the edge. */
function semicolonBefore(tokens: readonly Token[], start: number, edge: number): number | null {
  for (let at = edge - 1; at > Math.max(start, edge - 6); at--) {
    if (tokens[at]?.kind === 'semicolon') return at;
    if (tokens[at]?.kind !== 'word' || finiteVerbs.has(tokens[at]?.lower ?? '')) return null;
  }
  return null;
}

function endsInComma(token: Token | undefined): boolean {
  return token?.kind === 'quote' && token.text.endsWith(',');
}

function opensMainClause(token: Token | undefined): boolean {
  return (
    isCapitalised(token) ||
    (token !== undefined && (determiners.has(token.lower) || subjectPronouns.has(token.lower)) && token.lower !== 'who')
  );
}

/** The words that the three conditions below begin with. */
function joinsClauses(token: Token | undefined): boolean {
  return token?.lower === 'and' || token?.lower === 'but';
}

/** "and accused her of it", "and urged calm": the subject goes on to speak. */
function opensSpeechAct(tokens: readonly Token[], at: number): boolean {
  const verb = reportingVerbs.get(tokens[at + 1]?.lower ?? '');
  const next = tokens[at + 2];
  return (
    verb?.form === 'past' &&
    (verb.frames.has('noun') || verb.frames.has('order') || verb.frames.has('stated')) &&
    !verb.frames.has('that') &&
    !verb.frames.has('clause') &&
    next?.kind === 'word' &&
    !prepositions.has(next.lower)
  );
}

/** "saying that … and calling it": a participle beside that of the cue. */
function opensTwin(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 1]?.lower.endsWith('ly') ? at + 2 : at + 1;
  return reportingVerbs.get(tokens[verb]?.lower ?? '')?.form === 'ing';
}

/** "but declined to say", "but she would not give a date". */
function opensRefusal(tokens: readonly Token[], at: number): boolean {
  const verb = /^(?:he|she|they|it)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (/^(?:declined|refused)$/u.test(tokens[verb]?.lower ?? '')) return true;
  const negated =
    /^(?:would|did|could)$/u.test(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower === 'not' ? verb + 2 : verb + 1;
  const isNegated = negated === verb + 2 || /^(?:wouldn|didn|couldn)['’]t$/u.test(tokens[verb]?.lower ?? '');
  return (
    isNegated &&
    /^(?:say|give|elaborate|comment|provide|name|specify|answer|identify|disclose|offer|respond|explain|address)$/u.test(
      tokens[negated]?.lower ?? '',
    )
  );
}

function endsRelative(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const edge = tokens[at]?.kind === 'comma' || (before?.kind === 'quote' && tokens[at]?.kind === 'word');
  const verb = tokens[tokens[at]?.kind === 'comma' ? at + 1 : at];
  return (
    edge &&
    verb?.kind === 'word' &&
    (finiteVerbs.has(verb.lower) ||
      beForms.has(verb.lower) ||
      /[a-z]{2}ed$/u.test(verb.lower) ||
      /^(?:s|past)$/u.test(reportingVerbs.get(verb.lower)?.form ?? ''))
  );
}

/** "the ships - which came in May - will leave": whether a second dash and a verb follow. */
function isParenthesis(tokens: readonly Token[], dash: number, end: number): boolean {
  for (let here = dash + 2; here < Math.min(end, dash + PARENTHESIS); here++)
    if (tokens[here]?.kind === 'dash') {
      const next = tokens[here + 1];
      return next?.kind === 'word' && (finiteVerbs.has(next.lower) || beForms.has(next.lower));
    }
  return false;
}

/** A parenthesis is no longer than this. Tokens. */
const PARENTHESIS = 30;

/** ", but that they would “come back.”": whether words in marks that no cue tells follow up to `end`. */
function hasMarksBefore(tokens: readonly Token[], start: number, end: number): boolean {
  const opener = tokens[start]?.lower ?? '';
  if (!/^(?:but|and|which)$/u.test(opener)) return false;
  // ", which he called “a start”": told by its own cue
  const next = tokens[start + 1];
  if (opener === 'which' && (isCapitalised(next) || subjectPronouns.has(next?.lower ?? ''))) return false;
  for (let here = start + 1; here < Math.min(end, start + PARENTHESIS); here++) {
    if (/^(?:comma|dash|semicolon|stop)$/u.test(tokens[here]?.kind ?? '')) return false;
    if (tokens[here]?.kind === 'quote') return tokens[here - 1]?.kind === 'word';
  }
  return false;
}
