import type { Token } from './tokenise.ts';

/** Whether words in marks stand from token `from` on, before a semicolon or a stop. */
export function hasQuote(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'quote') return true;
    if (token?.kind === 'semicolon' || token?.kind === 'stop') return false;
  }
  return false;
}
