import { isCapitalised, type Token } from './tokenise.ts';
import { conjunctions, prepositions } from './word-lists.ts';

/** "Lind Says Port Will Open": whether every longer word has a capital. */
export function isHeadline(tokens: readonly Token[]): boolean {
  const long = tokens.filter(
    ({ kind, text, lower }) =>
      kind === 'word' && text.length > 3 && !prepositions.has(lower) && !conjunctions.has(lower),
  );
  return tokens.length < 40 && long.length > 2 && long.every(isCapitalised);
}
