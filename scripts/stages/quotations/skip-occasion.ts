import { opensContent } from './opens-content.ts';
import { isAudience, skipName } from './skip-addressee.ts';
import { isCapitalised, isPossessive, type Token } from './tokenise.ts';
import {
  adverbs,
  clausePronouns,
  conjunctions,
  determiners,
  finiteVerbs,
  mediaWords,
  occasionPrepositions,
  occasions,
  prepositions,
  times,
} from './word-lists.ts';

/** The token after a time, an adverb, a parenthesis, "to reporters" or "in a statement …"; `at` itself when none begins there. */
export function skipOccasion(tokens: readonly Token[], at: number, ceiling: number): number {
  const token = tokens[at];
  if (token === undefined || at >= ceiling) return at;
  if (token.kind === 'open') {
    for (let close = at + 1; close < Math.min(ceiling, at + 16); close++)
      if (tokens[close]?.kind === 'close') return close + 1;
    return at;
  }
  if (token.kind === 'comma') return skipInsertion(tokens, at, ceiling);
  if (token.kind !== 'word') return at;
  if (times.has(token.lower) && !isPossessive(token)) return skipTimes(tokens, at, ceiling);
  if (
    /^(?:last|this|early|late|earlier|later|next|that|one)$/u.test(token.lower) &&
    times.has(tokens[at + 1]?.lower ?? '')
  )
    return skipTimes(tokens, at + 1, ceiling);
  if (/^(?:earlier|later|late|early)$/u.test(token.lower) && times.has(tokens[at + 2]?.lower ?? ''))
    return skipTimes(tokens, at + 2, ceiling);
  if (
    (adverbs.has(token.lower) && !determiners.has(token.lower) && token.lower !== 'there') ||
    (token.lower.endsWith('ly') && token.lower !== 'only' && tokens[at + 1] !== undefined)
  )
    return at + 1;
  if (!occasionPrepositions.has(token.lower)) return at;
  if (token.lower === 'to') {
    if (isAudience(tokens[at + 1]?.lower ?? '')) return at + 2;
    if (isCapitalised(tokens[at + 1])) return skipName(tokens, at + 1, ceiling);
    const end = skipNouns(tokens, at + 1, ceiling);
    return end > at + 1 && opensContent(tokens, end, ceiling) ? end : at;
  }
  return skipPhrase(tokens, at, ceiling);
}

function skipTimes(tokens: readonly Token[], at: number, ceiling: number): number {
  let end = at + 1;
  while (
    end < ceiling &&
    (times.has(tokens[end]?.lower ?? '') || NUMBER.test(tokens[end]?.lower ?? '')) &&
    !isPossessive(tokens[end])
  )
    end++;
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
  const isOccasion = phrase.some(
    ({ lower, text }) => occasions.has(lower) || times.has(lower) || mediaWords.has(text) || YEAR.test(text),
  );
  if (!isOccasion) return at;
  const next = tokens[end];
  // "vowed on Monday to go"; but "said in a letter to the mayor that"
  const isTime = !phrase.some(({ lower, text }) => occasions.has(lower) || mediaWords.has(text));
  if (next?.kind !== 'word' || (isTime && next.lower === 'to')) return end;
  // "in a statement released by her office", "in an interview with the paper".
  if (
    /^(?:released|issued|posted|published|broadcast|aired|sent|obtained|provided|announcing|to|with|about|following|outside|of|by|for)$/u.test(
      next.lower,
    )
  ) {
    const further = skipNouns(tokens, end + 1 + (prepositions.has(tokens[end + 1]?.lower ?? '') ? 1 : 0), ceiling);
    return further > end + 1 ? further : end;
  }
  return end;
}

/** The token after a run of nouns, adjectives and names; a new determiner, pronoun or name after a plain noun ends it. */
export function skipNouns(tokens: readonly Token[], at: number, ceiling: number): number {
  let end = at;
  for (; end < Math.min(ceiling, at + 10); end++) {
    const token = tokens[end];
    const before = tokens[end - 1];
    // "on March 5, 2020"
    if (token?.kind === 'comma' && NUMBER.test(before?.lower ?? '') && YEAR.test(tokens[end + 1]?.lower ?? '')) {
      end++;
      continue;
    }
    if (token?.kind !== 'word') break;
    if (end > at && !isPossessive(before)) {
      if (determiners.has(token.lower) && !determiners.has(before?.lower ?? '')) break;
      if (
        isCapitalised(token) &&
        !isCapitalised(before) &&
        !determiners.has(before?.lower ?? '') &&
        !times.has(token.lower)
      )
        break;
      // "on Monday Lind", but "of morning news shows"
      const isPart = end === at + 1 && !isCapitalised(before) && !isCapitalised(token);
      if (times.has(before?.lower ?? '') && !times.has(token.lower) && !NUMBER.test(token.lower) && !isPart) break;
    }
    if (
      prepositions.has(token.lower) ||
      conjunctions.has(token.lower) ||
      clausePronouns.has(token.lower) ||
      // March and May are months where they begin with a capital.
      (finiteVerbs.has(token.lower) && !(times.has(token.lower) && isCapitalised(token)))
    )
      break;
    if (
      occasions.has(before?.lower ?? '') &&
      end > at &&
      !occasions.has(token.lower) &&
      !times.has(token.lower) &&
      !NUMBER.test(token.lower) &&
      !isCapitalised(token)
    )
      break;
  }
  return end;
}

/** Of a day or a year. */
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/u;
const YEAR = /^\d{4}$/u;
