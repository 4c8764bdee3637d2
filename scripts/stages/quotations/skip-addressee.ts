import { isSpeakerNoun } from './is-speaker-noun.ts';
import { canBeNoun } from './noun-phrase.ts';
import { skipNouns } from './skip-occasion.ts';
import { isCapitalised, isPossessive, type Token } from './tokenise.ts';
import {
  audiences,
  clausePronouns,
  conjunctions,
  determiners,
  finiteVerbs,
  mediaWords,
  objectPronouns,
  prepositions,
  times,
} from './word-lists.ts';

/** The token after who is told: "reporters", "the crowd", "him", "The Daily Courier"; `at` itself when nobody is. */
export function skipAddressee(tokens: readonly Token[], at: number, ceiling: number): number {
  const first = tokens[at];
  if (first?.kind !== 'word') return at;
  const next = tokens[at + 1];
  const herOwn =
    first.lower === 'her' &&
    next?.kind === 'word' &&
    !clausePronouns.has(next.lower) &&
    !opensAfterAddressee.has(next.lower);
  // "told US President Berg"
  const isPronoun = objectPronouns.has(first.lower) && first.text !== 'US';
  if ((isPronoun && !herOwn) || isAudience(first.lower)) return skipAttachment(tokens, at + 1, ceiling);
  if (isCapitalised(first) && !times.has(first.lower))
    return skipAttachment(tokens, skipName(tokens, at, ceiling), ceiling);
  // "host Rina Castell"
  if (isSpeakerNoun(first.lower) && !conjunctions.has(first.lower) && isCapitalised(next))
    return skipName(tokens, at + 1, ceiling);
  if (!determiners.has(first.lower) && !isPossessive(first)) {
    return next !== undefined && isAudience(next.lower) ? skipAttachment(tokens, at + 2, ceiling) : at;
  }
  let end = at + 1;
  for (; end < Math.min(ceiling, at + 10); end++) {
    const token = tokens[end];
    if (
      token?.kind !== 'word' ||
      prepositions.has(token.lower) ||
      conjunctions.has(token.lower) ||
      times.has(token.lower)
    )
      break;
    if (
      end > at + 1 &&
      (clausePronouns.has(token.lower) || determiners.has(token.lower) || finiteVerbs.has(token.lower))
    )
      break;
    if (end > at + 1 && isCapitalised(token) && !isCapitalised(tokens[end - 1]) && !isPossessive(tokens[end - 1])) {
      // "told the state agency NNA that"
      const name = skipName(tokens, end, ceiling);
      if (tokens[name]?.lower === 'that') return name;
      break;
    }
  }
  return end > at + 1 ? skipAttachment(tokens, end, ceiling) : at;
}

/** What may follow those who are told. */
const opensAfterAddressee = new Set(
  'that to not whether if how why what when where on in at during by about of and a an the'.split(' '),
);

/** "reporters", "commissioners". */
export function isAudience(lower: string): boolean {
  return audiences.has(lower) || (lower.endsWith('s') && isSpeakerNoun(lower));
}

/** A name; a medium's name ends with its word for a medium, so that "told CNN Lind was out" leaves Lind. */
export function skipName(tokens: readonly Token[], at: number, ceiling: number): number {
  let end = at;
  while (
    end < ceiling &&
    isCapitalised(tokens[end]) &&
    (!times.has(tokens[end]?.lower ?? '') || (end > at && isCapitalised(tokens[end + 1])))
  ) {
    end++;
    const next = tokens[end];
    // "Fox News host Rina Castell"
    if (isSpeakerNoun(next?.lower ?? '') && !isCapitalised(next) && isCapitalised(tokens[end + 1])) end++;
    else if (mediaWords.has(tokens[end - 1]?.text ?? '') && !mediaWords.has(next?.text ?? '')) break;
  }
  // "Senate members", "Russian state media that"
  if (end < ceiling && isAudience(tokens[end]?.lower ?? '')) return end + 1;
  let noun = end;
  while (noun < Math.min(ceiling, end + 3) && tokens[noun]?.kind === 'word' && tokens[noun]?.lower !== 'that') noun++;
  return noun > end && tokens[noun]?.lower === 'that' && tokens.slice(end, noun).every((token) => canBeNoun(token))
    ? noun
    : end;
}

/** " of supporters", " in Minsk": what belongs to those who are told. */
function skipAttachment(tokens: readonly Token[], at: number, ceiling: number): number {
  const preposition = tokens[at]?.lower ?? '';
  if (!/^(?:of|at|in|from|on|and)$/u.test(preposition) || at + 1 >= ceiling) return at;
  const that = findThat(tokens, at, ceiling);
  if (that !== null) return that;
  const end = skipNouns(tokens, at + 1, ceiling);
  return end > at + 1 ? skipAttachment(tokens, end, ceiling) : at;
}

/** "told reporters outside the hall that": the "that" after a phrase with a preposition; null when none is near. */
export function findThat(tokens: readonly Token[], at: number, ceiling: number): number | null {
  if (!prepositions.has(tokens[at]?.lower ?? '')) return null;
  for (let here = at + 1; here < Math.min(ceiling, at + 8); here++) {
    const token = tokens[here];
    if (token?.lower === 'that') return here;
    if (token?.kind !== 'word' || finiteVerbs.has(token.lower)) return null;
    if (clausePronouns.has(token.lower) && !determiners.has(token.lower)) return null;
  }
  return null;
}
