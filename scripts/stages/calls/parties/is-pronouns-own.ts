import type { PersonMention } from '../../people/person-mention.ts';
import type { MarkedSentence } from '../sentence.ts';

/** Whether a pronoun is the subject of the call, and means somebody else than the last name, which is an object. */
export function isPronounsOwn(
  text: string,
  { start }: MarkedSentence,
  head: number,
  last: PersonMention | undefined,
): boolean {
  return (
    last !== undefined &&
    OF_PRONOUN.test(text.slice(last.end, head)) &&
    AS_OBJECT.test(text.slice(Math.max(start, last.start - 60), last.start))
  );
}

/** "he had telephoned", "she held another phone call": a pronoun is the subject of the call. */
const OF_PRONOUN =
  /\b(?:he|she)(?: (?:has|had|then|also|later|again|already|just))*(?: (?:had|held|made|placed|took|received|got)(?: [\p{Ll}\d-]+){0,4})? $/u;
/** A name that is the object of a verb or a preposition: "after his call to Renko", "called President Renko". */
const AS_OBJECT =
  /\b(?:to|with|from|by|for|about|called|phoned|telephoned|rang|told|informed|assured|reassured|warned|reminded|met|thanked|congratulated) (?:(?:the|his|her|then|prime|vice|minister|president|chancellor|leader|counterpart|\p{Lu}[\p{L}.’'-]*) )*$/u;
