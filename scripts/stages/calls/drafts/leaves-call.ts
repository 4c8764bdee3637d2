import type { DateMention } from '../../find-dates.ts';
import type { WordScan } from '../../scan-words.ts';
import { hasStartBetween } from '../../words/starts-between.ts';
import type { CallDraft } from './call-draft.ts';
import type { MarkedSentence } from '../sentence.ts';

/** Another occasion that a sentence turns to: what follows is about that, not about the call. */
const OTHER_OCCASION =
  /\b(?:(?:press|news|joint) (?:conference|briefing)|briefing with|interview|summit (?:in|with|on)|speech|rally|address(?:ing)? (?:a|the|parliament|congress)|forum|campaign|testimony|hearing)\b/iu;

/** What they begin with. */
export const occasionOpenings =
  'press news joint briefing interview summit speech rally address addressing forum campaign testimony hearing'.split(
    ' ',
  );

/** "Lind later spoke with Finance Minister Olof Sand": whoever bears the title is told of from here on. */
const WITH_ANOTHER =
  /\b(?:spoke|spoken|talked|met|meets|speaks)(?: (?:also|later|separately|earlier|then|too|by phone))* (?:to|with) (?:(?:the|his|her|\p{Lu}[\p{L}’'-]*|then) )*(?:President|Chancellor|Minister|Premier|King|Queen|Prince|Emir|Sultan|Pope|Secretary|Secretary-General)(?: of \p{Lu}\p{L}+)?(?: \p{Lu}[\p{L}.’'-]*)+/u;

/** An opening that turns to another time: "Earlier, …", "On Friday, …", "Last year …". */
const OTHER_TIME =
  /^\W*(?:earlier|previously|meanwhile|separately|in the past|last (?:year|month|week)|for (?:its|his|her|their) part)\b,?/iu;

/** Whether a sentence that names no call turns away from `call`, the one the text was about. */
export function leavesCall(
  text: string,
  sentence: MarkedSentence,
  call: Pick<CallDraft, 'date' | 'participants' | 'places'>,
  { occasion }: Pick<WordScan, 'occasion'>,
): boolean {
  const { start, end, opensPassage, dates } = sentence;
  const { date: dateOfCall } = call;
  if (hasStartBetween(occasion, start, end) && turnsToOther(text.slice(start, end))) return true;
  if (isWithAnother(text, sentence, call)) return true;
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

function isWithAnother(
  text: string,
  { start, end, people }: MarkedSentence,
  { participants, places }: Pick<CallDraft, 'participants' | 'places'>,
): boolean {
  const words = WITH_ANOTHER.exec(text.slice(start, end));
  if (words === null) return false;
  const from = start + words.index;
  const until = from + words[0].length;
  const isPartner = people.some(
    (mention) => participants.includes(mention.person) && mention.start >= from && mention.start < until,
  );
  // "Bob Renko", where the call was told to be with Boris Renko.
  const surname = words[0].slice(words[0].lastIndexOf(' '));
  return !isPartner && !places.some(({ sentence }) => text.slice(sentence.start, sentence.end).includes(surname));
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
