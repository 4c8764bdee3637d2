import type { Token } from './tokenise.ts';

export function opensContent(tokens: readonly Token[], at: number, ceiling: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'quote' || token?.kind === 'colon') return true;
  if (token?.kind === 'comma') return tokens[at + 1]?.kind === 'quote';
  return token?.lower === 'that' && at + 1 < ceiling;
}
