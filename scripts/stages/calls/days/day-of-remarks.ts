import type { DateMention } from '../../find-dates.ts';
import type { CallCue } from '../cues/find-cues.ts';
import { datesSaying } from './dates-saying.ts';
import type { MarkedSentence } from '../sentence.ts';

/** "She made the remarks while", "He said this in", "The comments came during": the words were those of the sentence before. */
const THOSE_WORDS =
  /\b(?:(?:made|gave|voiced) (?:the|these|those|his|her|their) (?:remarks?|comments?|statements?|appeal|pledge|offer)|(?:the|these|his|her) (?:remarks?|comments?) (?:came|were made)|said (?:this|so)|was speaking)\b[^.;:]*$/iu;

/**
 * The day of a call in which the words were said that the sentence before reports: "Lind said on Monday that …. She made the
 * remarks in a phone call with Renko." Null when that sentence names no one day of saying them.
 */
export function dayOfRemarks(
  text: string,
  before: MarkedSentence | null,
  { start }: MarkedSentence,
  cue: CallCue,
): DateMention | null {
  if (before === null || !THOSE_WORDS.test(text.slice(Math.max(start, cue.start - REACH), cue.start))) return null;
  const [day, ...others] = before.dates.filter((date) => datesSaying(text, before, date));
  return day?.precision === 'day' && others.length === 0 ? day : null;
}

const REACH = 120;
