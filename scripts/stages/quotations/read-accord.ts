import type { Complement } from './complement.ts';
import type { Cue } from './cue.ts';
import { readNounPhraseRight } from './noun-phrase.ts';
import { isCapitalised, type Token } from './tokenise.ts';
import { clausePronouns } from './word-lists.ts';

export function readAccord(tokens: readonly Token[], at: number): Cue | null {
  if (tokens[at + 1]?.lower !== 'to') return null;
  // "according to recently released records"
  const isAdverb = tokens[at + 2]?.lower.endsWith('ly') && !isCapitalised(tokens[at + 2]);
  const source = readNounPhraseRight(tokens, isAdverb ? at + 3 : at + 2, tokens.length);
  const speaker = source && { ...source, start: Math.min(source.start, at + 2) };
  if (speaker === null) {
    const pronoun = tokens[at + 2];
    if (!/^(?:him|her|them)$/u.test(pronoun?.lower ?? '')) return null;
  }
  const phrase = speaker ?? { start: at + 2, end: at + 2, head: at + 2, human: true, relative: false };
  // The whole source up to the comma: "a statement released by her office on Monday".
  let end = phrase.end + 1;
  while (
    end < tokens.length &&
    tokens[end]?.kind === 'word' &&
    !/^(?:that|and|but|while|which|who)$/u.test(tokens[end]?.lower ?? '') &&
    !clausePronouns.has(tokens[end]?.lower ?? '')
  )
    end++;
  const complement: Complement = { kind: 'none', start: end, cueEnd: end, addressee: null, marked: false };
  return {
    start: at,
    end,
    verb: at,
    kind: 'accord',
    speaker: phrase,
    inverted: true,
    asRemark: false,
    complement,
    lemma: 'according to',
    isParticiple: false,
    isStance: false,
    isNoun: false,
    isFact: true,
    canFollow: true,
  };
}
