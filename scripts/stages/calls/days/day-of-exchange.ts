import type { DateMention } from '../../find-dates.ts';
import type { CallCue } from '../cues/find-cues.ts';
import { heldBy } from './held-by.ts';

/**
 * The day that words which go on about a call give it: "officials briefed on the Saturday exchange". Null for "Saturday’s talks", which may
 * be others, and where the day stands elsewhere in the sentence.
 */
export function dayOfExchange(
  text: string,
  { start, end }: CallCue,
  [date]: readonly DateMention[],
  published: string | null,
): DateMention | null {
  if (date?.precision !== 'day' || !NOUN.test(text.slice(start, end))) return null;
  const isItsOwn =
    /^(?:[’']s)? $/u.test(text.slice(date.end, start)) &&
    /\b(?:the|their|his|her) $/u.test(text.slice(0, date.start).slice(-6));
  return isItsOwn ? heldBy(date, published, true) : null;
}

const NOUN = /^(?:exchange|conversation|discussion|dialogue)$/iu;
