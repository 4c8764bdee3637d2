import type { VerbGroup } from './find-subject.ts';
import type { Token } from './tokenise.ts';
import { beForms } from './word-lists.ts';

/** "Asked whether", "when asked if", "Lind was asked how": nobody is named who asks. */
export function isUnnamed(tokens: readonly Token[], at: number, group: VerbGroup): boolean {
  const before = tokens[group.before];
  if (!group.factual) return beForms.has(before?.lower ?? '');
  return (
    at === 0 ||
    before?.kind === 'comma' ||
    before?.kind === 'dash' ||
    /^(?:when|but|and|if)$/u.test(before?.lower ?? '')
  );
}
