import type { Complement } from './complement.ts';
import type { VerbGroup } from './find-subject.ts';
import { readNounPhraseLeft } from './noun-phrase.ts';
import type { ReportingVerb } from './reporting-verbs.ts';
import { isCapitalised, type Token } from './tokenise.ts';
import { adverbs, conjunctions, finiteVerbs, modals, prepositions } from './word-lists.ts';

const relatives = new Set('that what which who whom'.split(' '));

/** "the deal he said | was off", "what she called | a mistake": the rest of a clause whose subject stands before the speaker. */
export function readPredicate(
  tokens: readonly Token[],
  from: number,
  { frames, form }: ReportingVerb,
  group: VerbGroup,
): Complement | null {
  const first = tokens[from];
  if (first?.kind !== 'word' || !(finiteVerbs.has(first.lower) || modals.has(first.lower)) || form === 'ing')
    return null;
  if (!(frames.has('clause') || frames.has('that')) || !group.factual) return null;
  const speaker = readNounPhraseLeft(tokens, group.before, 0);
  if (speaker === null || speaker.relative) return null;
  // "a tactic Democrats hope will work": the name is the speaker.
  let start = group.before;
  while (isCapitalised(tokens[start - 1])) start--;
  const before = tokens[isCapitalised(tokens[group.before]) ? start - 1 : speaker.start - 1];
  if (before?.kind !== 'word' || (conjunctions.has(before.lower) && !relatives.has(before.lower))) return null;
  return prepositions.has(before.lower) || adverbs.has(before.lower)
    ? null
    : { kind: 'clause', start: from, cueEnd: from, addressee: null, marked: false };
}
