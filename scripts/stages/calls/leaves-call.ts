import type { DateMention } from '../find-dates.ts';
import type { WordScan } from '../scan-words.ts';
import { hasStartBetween } from '../words/starts-between.ts';
import type { MarkedSentence } from './sentence.ts';

/** Another occasion that a sentence turns to: what follows is about that, not about the call. */
const OTHER_OCCASION =
  /\b(?:(?:press|news|joint) (?:conference|briefing)|briefing with|interview|summit (?:in|with|on)|speech|rally|address(?:ing)? (?:a|the|parliament|congress)|forum|campaign|testimony|hearing)\b/iu;

/** What they begin with. */
export const occasionOpenings =
  'press news joint briefing interview summit speech rally address addressing forum campaign testimony hearing'.split(
    ' ',
  );

/** An opening that turns to another time: "Earlier, …", "On Friday, …", "Last year …". */
const OTHER_TIME =
  /^\W*(?:earlier|previously|meanwhile|separately|in the past|last (?:year|month|week)|for (?:its|his|her|their) part)\b,?/iu;

/** Whether a sentence that names no call turns away from the one the text was about. */
export function leavesCall(
  text: string,
  sentence: MarkedSentence,
  dateOfCall: DateMention | null,
  { occasion }: Pick<WordScan, 'occasion'>,
): boolean {
  const { start, end, opensPassage, dates } = sentence;
  if (hasStartBetween(occasion, start, end) && turnsToOther(text.slice(start, end))) return true;
  if (!opensPassage) return false;
  if (OTHER_TIME.test(text.slice(start, end))) return true;
  const opening = dates.find((date) => date.start - start <= 12);
  if (opening === undefined || isDateLine(text, sentence)) return false;
  return (
    dateOfCall === null ||
    opening.max === null ||
    dateOfCall.min === null ||
    opening.max < dateOfCall.min ||
    isLater(opening, dateOfCall)
  );
}

function turnsToOther(words: string): boolean {
  return OTHER_OCCASION.test(words) && !/\b(?:told|following|after) [^.]{0,60}\b(?:call|conversation)\b/iu.test(words);
}

/** A line that holds nothing but a date and a time is the text's own, and turns to nothing. */
function isDateLine(text: string, { start, end, dates }: MarkedSentence): boolean {
  const last = dates.at(-1);
  return (
    last !== undefined &&
    !/\p{L}{3,}/u.test(text.slice(last.end, end)) &&
    dates.every((date, index) => date.start - (dates[index - 1]?.end ?? start) < 4)
  );
}

function isLater(a: DateMention, b: DateMention): boolean {
  return a.min !== null && b.max !== null && a.min > b.max;
}
