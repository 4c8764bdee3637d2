import type { Complement } from './complement.ts';
import type { Cue } from './cue.ts';
import { readNounPhraseLeft } from './noun-phrase.ts';
import { isPossessive, type Token } from './tokenise.ts';
import { conjunctions, reportNouns } from './word-lists.ts';

/** "dismissed Lind's claim that": a noun for a report, after a verb or a preposition. */
export function readNoun(tokens: readonly Token[], at: number): Cue | null {
  if (!reportNouns.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'that' || tokens[at + 2]?.kind !== 'word')
    return null;
  for (let owner = at - 1; owner >= Math.max(1, at - 3); owner--) {
    const token = tokens[owner];
    if (token?.kind !== 'word') return null;
    const pronoun = /^(?:his|her|their)$/u.test(token.lower);
    if (!pronoun && !isPossessive(token)) continue;
    const speaker = pronoun
      ? { start: owner, end: owner, head: owner, human: true, relative: false }
      : readNounPhraseLeft(tokens, owner, 0);
    const before = speaker === null ? undefined : tokens[speaker.start - 1];
    if (speaker === null || before?.kind !== 'word' || conjunctions.has(before.lower)) return null;
    const complement: Complement = { kind: 'clause', start: at + 2, cueEnd: at + 1, addressee: null, marked: true };
    return {
      start: speaker.start,
      end: at + 1,
      verb: at,
      kind: 'subject',
      speaker,
      inverted: false,
      asRemark: false,
      complement,
      lemma: 'claim',
      isParticiple: false,
      isNoun: true,
      isFact: true,
      canFollow: false,
    };
  }
  return null;
}
