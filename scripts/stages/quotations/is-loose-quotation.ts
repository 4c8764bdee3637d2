import { isSentenceInMarks, isTitleOfWork } from './marked-words.ts';
import type { Token } from './tokenise.ts';

/** Whether words in marks that no cue has taken are somebody's all the same: announced by a colon, or a sentence with its end; no title of a work. */
export function isLooseQuotation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.stretch === undefined || isTitleOfWork(token)) return false;
  if (tokens[at - 1]?.kind === 'colon' || token.stretch.continued || token.stretch.continues) return true;
  return isSentenceInMarks(token) && tokens[at - 1]?.kind !== 'word' && /[.?!…—–]["'’”]*$/u.test(token.text);
}
