import type { Complement } from './complement.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Token } from './tokenise.ts';

/** Words that report: a verb with its speaker, or "according to". Token indexes; `end` exclusive. */
export interface Cue {
  /** The first token of speaker and verb together. */
  start: number;
  /** The token after the cue's last. */
  end: number;
  /** The first token of the reporting words themselves. */
  verb: number;
  /** `subject`: a speaker and a verb; `bare`: a verb whose speaker stands in an earlier clause ("and added that", ", saying that"); `accord`: "according to". */
  kind: 'subject' | 'bare' | 'accord';
  speaker: NounPhrase | null;
  /** Whether the speaker follows the verb: "said Lind". */
  inverted: boolean;
  /** Whether "as" makes it a remark on the words around it: "as Lind said,". */
  asRemark: boolean;
  complement: Complement;
  lemma: string;
  isParticiple: boolean;
  /** Whether it tells what somebody thinks or wants, and not that he said so: "hopes to go". */
  isStance: boolean;
  /** Whether it is a noun: "Lind's claim that". */
  isNoun: boolean;
  /** Whether the sentence's subject is the one who is asked: "was asked whether", "asked by reporters whether". */
  isUnnamed?: boolean;
  /** False for "would not say that", "might claim that": the words were not spoken. */
  isFact: boolean;
  /** Whether it may stand after or between the words it reports: "…, Lind said". */
  canFollow: boolean;
}

/** Whether a cue stands in a clause of time or reason: "after Lind said that". */
export function isAside(tokens: readonly Token[], { start, kind, asRemark }: Cue): boolean {
  return kind === 'subject' && !asRemark && asideOpeners.has(tokens[start - 1]?.lower ?? '');
}

const asideOpeners = new Set('after when as while because since although though if once before until even'.split(' '));
