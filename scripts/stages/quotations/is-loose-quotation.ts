import { isSentenceInMarks, isTitleOfWork, wordsInMarks } from './marked-words.ts';
import type { Token } from './tokenise.ts';

/** A bare run of words in marks, neither a sentence nor reported, is a quotation from this many words on. */
const LONG_RUN_WORDS = 8;

/** Whether words in marks that no cue has taken are somebody's all the same: a sentence, or a long run; no title of a work. */
export function isLooseQuotation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.stretch === undefined || isTitleOfWork(token)) return false;
  const before = tokens[at - 1]?.kind;
  if (before === 'colon' || token.stretch.continued) return true;
  return (isSentenceInMarks(token) && before !== 'word') || wordsInMarks(token).length >= LONG_RUN_WORDS;
}
