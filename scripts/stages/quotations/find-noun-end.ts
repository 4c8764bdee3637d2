import type { Cue } from './cue.ts';
import { hasFiniteVerb } from './has-finite-verb.ts';
import { isSpeakerNoun } from './is-speaker-noun.ts';
import { hasMarks } from './marked-words.ts';
import { canBeNoun } from './noun-phrase.ts';
import { opensOwnClause } from './opens-own-clause.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import { skipOccasion } from './skip-occasion.ts';
import { isCapitalised, isPossessive, type Token } from './tokenise.ts';
import {
  adverbs,
  beForms,
  conjunctions,
  determiners,
  finiteVerbs,
  prepositions,
  subjectPronouns,
  times,
} from './word-lists.ts';

/**
 * The token after the last of the noun phrase that a cue takes: "called the plan “a start” | on Monday", "expressed “hope” for a
 * deal | , echoing Renko". `start` when it holds no words in marks though it must.
 */
export function findNounEnd(tokens: readonly Token[], cue: Cue, start: number, end: number): number {
  // "showed Lind ahead, 46 percent to 44"
  if (cue.complement.marked && findings.has(cue.lemma)) {
    for (let at = start + 1; at < end; at++)
      if (tokens[at]?.kind === 'comma' && /^(?:which|but|though|although|an?)$/u.test(tokens[at + 1]?.lower ?? ''))
        return at;
    return end;
  }
  if (cue.complement.marked) {
    const stop = endBeforeOccasion(tokens, start, endBeforeRemark(tokens, start, end));
    for (let at = start + 1; at < stop; at++) if (endsInOccasion(tokens, at, stop)) return at;
    return stop;
  }
  let last = -1;
  for (let at = start; at < end; at++) if (tokens[at]?.kind === 'quote') last = at;
  for (let at = start; at < last; at++) {
    // "calm in the city, but would not …": the noun phrase ends before.
    if (tokens[at]?.kind === 'comma' && tokens[at + 1]?.kind === 'word')
      return hasMarks(tokens, start, at) ? at : start;
  }
  if (last < 0) return start;
  const next = tokens[last + 1];
  if (/^(?:of|for|to|that|in|on|against|about|with|from|between|by|towards?)$/u.test(next?.lower ?? '')) {
    for (let at = last + 1; at < end; at++) if (tokens[at]?.kind === 'comma') return at;
    return end;
  }
  // a “no-go” zone
  const isNoun =
    next !== undefined &&
    last + 1 < end &&
    next.kind === 'word' &&
    canBeNoun(next) &&
    !isCapitalised(next) &&
    !/^(?:which|who|whom|whose|where|when)$/u.test(next.lower) &&
    !/[a-z](?:ed|ing)$/u.test(next.lower);
  return isNoun ? last + 2 : last + 1;
}

const findings = new Set(['find', 'show', 'indicate', 'reveal']);

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

/**
 * "stressed the need for talks, echoing Lind", "vowed to stay, which pleased him": the token where the narrator goes on; not in a
 * list ("talks, aid and calm"). A weekday is the narrator's.
 */
export function endBeforeRemark(tokens: readonly Token[], start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    if (tokens[at]?.kind === 'comma' && !goesOn(tokens, at + 1) && !partsAdjectives(tokens, at)) return at;
    if (opensFurtherVerb(tokens, at)) return tokens[at - 1]?.kind === 'comma' ? at - 1 : at;
    // "the Monday deadline", "the Good Friday Agreement": no time of the narrator's
    const isOwn =
      determiners.has(tokens[at - 1]?.lower ?? '') || isPossessive(tokens[at - 1]) || opensName(tokens[at + 1]);
    if (weekday.test(tokens[at]?.lower ?? '') && !isOwn) return tokens[at - 1]?.lower === 'on' ? at - 1 : at;
    if (tokens[at]?.kind === 'semicolon' || (tokens[at]?.kind === 'dash' && !joins(tokens, at))) return at;
  }
  return end;
}

/** "attacked the deal | while visiting Renko": where the narrator's occasion begins. */
function endBeforeOccasion(tokens: readonly Token[], start: number, end: number): number {
  for (let at = start + 1; at < end; at++)
    if (tokens[at]?.lower === 'while' && /(?:ing|at|in|on)$/u.test(tokens[at + 1]?.lower ?? '')) return at;
  return end;
}

/** "called for talks | in a statement last week": whether nothing but the time and the occasion of speaking stands from `at` on. */
function endsInOccasion(tokens: readonly Token[], at: number, end: number): boolean {
  const opener = tokens[at]?.lower ?? '';
  const isTime = openTime.test(opener);
  if (!isTime && !/^(?:in|on|during|through)$/u.test(opener)) return false;
  const next = skipOccasion(tokens, at, end);
  if (next === at || (!isTime && !tokens.slice(at, next).some(({ lower }) => spoken.test(lower)))) return false;
  return next >= end || tokens[next]?.kind === 'comma' || endsInOccasion(tokens, next, end);
}

const spoken =
  /^(?:statement|interview|speech|letter|briefing|conference|e-?mail|tweet|post|remarks|twitter|facebook|rally|video|press|spokesman|spokeswoman|spokesperson|ruling|article|op-ed|editorial|column|memo|book)s?$/u;
const openTime = /^(?:last|earlier|yesterday)$/u;

/** "the U.S.-Ruritania talks": a dash that nothing parts from the words beside it. */
function joins(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at];
  return (
    (dash?.text === '–' || dash?.text === '-') &&
    tokens[at - 1]?.end === dash.start &&
    tokens[at + 1]?.start === dash.end
  );
}

function opensName(token: Token | undefined): boolean {
  return isCapitalised(token) && !times.has(token?.lower ?? '');
}

/** "a durable, permanent peace". */
function partsAdjectives(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1];
  return (
    /^an?$/u.test(tokens[comma - 2]?.lower ?? '') &&
    next?.kind === 'word' &&
    tokens[comma + 2]?.kind === 'word' &&
    canBeNoun(next) &&
    !isCapitalised(next) &&
    !isSpeakerNoun(next.lower) &&
    !/(?:ing|ed|which|who|where)$/u.test(next.lower)
  );
}

const goesOnAfterComma = /^(?:not|as|in|if|including|such|especially|particularly|rather)$/u;

function goesOn(tokens: readonly Token[], at: number): boolean {
  const opener = tokens[at]?.lower ?? '';
  if (opener === 'and' || opener === 'or') return !opensOwnClause(tokens, at + 1);
  return goesOnAfterComma.test(opener) || opensListItem(tokens, at) || opensLongItem(tokens, at);
}

/** "aid and calm" after "talks,": a few words, and then a conjunction. */
function opensListItem(tokens: readonly Token[], at: number): boolean {
  for (let here = at; here < at + 4; here++) {
    const token = tokens[here];
    if (token?.kind !== 'word' || hasFiniteVerb(tokens, here, here + 1) || token.lower.endsWith('ing')) return false;
    if (here > at && (token.lower === 'and' || token.lower === 'or')) return true;
    if (prepositions.has(token.lower) || /^(?:which|who|where)$/u.test(token.lower)) return false;
  }
  return false;
}

/** "to triple the fleet, | close the old port and build a new one": a further item of a list, up to "and". */
function opensLongItem(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (first?.kind !== 'word' || isCapitalised(first) || determiners.has(first.lower) || prepositions.has(first.lower))
    return false;
  if (/(?:ing|ed|ly|n['’]t)$/u.test(first.lower) || /^(?:which|who|where|sometimes|that)$/u.test(first.lower))
    return false;
  if (
    finiteVerbs.has(first.lower) ||
    beForms.has(first.lower) ||
    adverbs.has(first.lower) ||
    reportingVerbs.get(first.lower)?.form === 's'
  )
    return false;
  if (subjectPronouns.has(first.lower) || conjunctions.has(first.lower)) return false;
  for (let here = at + 1; here < at + 14; here++) {
    const token = tokens[here];
    if (
      token === undefined ||
      /^(?:stop|dash|semicolon|colon)$/u.test(token.kind) ||
      finiteVerbs.has(token.lower) ||
      beForms.has(token.lower)
    )
      return false;
    if (/^(?:and|or)$/u.test(token.lower) && !isCapitalised(tokens[here + 1]))
      return !determiners.has(tokens[here + 1]?.lower ?? '') || tokens[here - 1]?.kind === 'comma';
  }
  return false;
}

/** "condemned the attack and called for talks": the subject goes on. */
function opensFurtherVerb(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:and|but)$/u.test(tokens[at]?.lower ?? '')) return false;
  const verb = tokens[at + 1];
  return (
    reportingVerbs.get(verb?.lower ?? '')?.form === 'past' ||
    beForms.has(verb?.lower ?? '') ||
    finiteVerbs.has(verb?.lower ?? '') ||
    (/^\p{Ll}{3,}ed$/u.test(verb?.text ?? '') &&
      (/^(?:a|an|the|his|her|their|its|our|to|for|that)$/u.test(tokens[at + 2]?.lower ?? '') ||
        (tokens[at + 2]?.lower === 'by' && tokens[at + 3]?.lower.endsWith('ing') === true)))
  );
}
