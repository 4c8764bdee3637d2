import { hasStartBetween } from '../../words/starts-between.ts';
import type { MarkedText } from '../marked-text.ts';
import type { MarkedSentence } from '../sentence.ts';
import type { Sides } from '../sides.ts';

/** The principal who opens a sentence; he stays the subject of those that open with "he" or "she". */
export function subjectOf(
  { text: { text }, words }: MarkedText,
  { start, end, people }: MarkedSentence,
  before: string | null,
  sides: Sides,
): string | null {
  const reach = Math.min(end, start + 60);
  if (
    hasStartBetween(words.pronoun, start, reach) &&
    /^(?:[^,]{0,40}, )?(?:[Hh]e|[Ss]he)\b/u.test(text.slice(start, reach))
  )
    return before;
  const [first, second] = people;
  // "The reason? Earlier on Thursday, she rang Renko."
  if (first === undefined && end - start < LONGEST_ASIDE && text.slice(start, end).trimEnd().endsWith('?'))
    return before;
  if (first === undefined || !sides.isPrincipal(first.person) || /[,;:“”"]/u.test(text.slice(start, first.start)))
    return null;
  const isList = second !== undefined && /^,? and $|^, /u.test(text.slice(first.end, second.start));
  return isList ? null : first.person;
}

/** A question so short has no subject of its own. UTF-16 units. */
const LONGEST_ASIDE = 30;
