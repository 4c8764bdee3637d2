import type { Cue } from './cue.ts';
import { isTitleOfWork } from './marked-words.ts';
import type { Token } from './tokenise.ts';

/** “…,” Lind said: whether the cue stands right after words in marks that it ends, none of them before token `cursor`. */
export function followsMarks(tokens: readonly Token[], { start, kind }: Cue, cursor: number): boolean {
  let before = start - 1;
  const comma = tokens[before]?.kind === 'comma';
  if (comma) before--;
  const token = tokens[before];
  if (token?.stretch === undefined || before < cursor || kind === 'bare') return false;
  // In an interview with “Fox and Friends,” Lind said: a title, and no words of his.
  if (tokens[before - 1]?.kind === 'word' && isTitleOfWork(token)) return false;
  return comma || /[,?!…—–-]["'’”]*$/u.test(token.text);
}
