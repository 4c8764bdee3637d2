import { addDays } from '../../dates/add-days.ts';
import type { DateMention } from '../../find-dates.ts';
import type { CallCue } from '../cues/find-cues.ts';
import type { MarkedSentence } from '../sentence.ts';

const NUMBERS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5 };

/** "a day after a call", "came two days before their telephone conversation": nothing but the call’s own words in between. */
const DAYS_FROM_CALL =
  /\b(a|one|two|three|four|five) days? (after|before) (?:(?!(?:said|was|were|had|has|held|met|signed)\b)[\p{L}\d.’'-]+ ){0,7}$/iu;
/** "Later the same day", "earlier that day" */
const SAME_DAY =
  /\b(?:on )?(?:the|that) same (?:day|evening|afternoon|morning)\b|\b(?:later|earlier) that (?:day|evening|afternoon)\b/iu;
/** "She also spoke with Falk that day", where the words around name no day that it could mean. */
const THAT_DAY = /\b(?:on )?that day\b/iu;

/** "said Monday in a statement issued shortly after a phone call": on the day that the sentence names. */
const RIGHT_AFTER =
  /\b(?:shortly|right|immediately|just|minutes|moments) after (?:(?!(?:said|was|were|had|has|held|met|signed)\b)[\p{L}\d.’'-]+ ){0,4}$/iu;

const REACH = 120;

/**
 * The day of a call counted from another: from the day that the same sentence names before, else from `known`, the day of the call
 * told of just before. Null when the words count nothing or that day is not known to the day.
 */
export function countFromDay(
  text: string,
  sentence: MarkedSentence,
  cue: CallCue,
  known: DateMention | null,
): DateMention | null {
  const from = Math.max(sentence.start, cue.start - REACH);
  const before = text.slice(from, cue.start);
  const counted = DAYS_FROM_CALL.exec(before);
  if (counted !== null) {
    const at = from + counted.index;
    const named = sentence.dates.findLast(({ end, precision }) => end <= at && precision === 'day');
    const days = NUMBERS[counted[1]?.toLowerCase() ?? ''] ?? 0;
    // The other event came after the call, so the call came before it.
    return shift(
      named ?? known,
      counted[2]?.toLowerCase() === 'after' ? -days : days,
      text,
      at,
      at + counted[0].length,
    );
  }
  const soon = RIGHT_AFTER.exec(before);
  if (soon !== null) {
    const at = from + soon.index;
    const named = sentence.dates.findLast(({ end, precision }) => end <= at && precision === 'day');
    if (named !== undefined) return shift(named, 0, text, named.start, named.end);
  }
  const around = text.slice(from, Math.min(sentence.end, cue.end + REACH));
  const isDated = sentence.dates.some(({ text: words }) => THAT_DAY.test(words));
  const same = SAME_DAY.exec(around) ?? (isDated ? null : THAT_DAY.exec(around));
  return same === null ? null : shift(known, 0, text, from + same.index, from + same.index + same[0].length);
}

function shift(day: DateMention | null, days: number, text: string, start: number, end: number): DateMention | null {
  if (day?.precision !== 'day' || day.min === null || day.min !== day.max) return null;
  const edtf = addDays(day.min, days);
  const words = text.slice(start, end).trimEnd();
  return {
    start,
    end: start + words.length,
    text: words,
    edtf,
    min: edtf,
    max: edtf,
    precision: 'day',
    basis: 'relative',
  };
}
