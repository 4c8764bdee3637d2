import type { CleanText } from '../../clean-text.ts';
import type { DateMention } from '../../find-dates.ts';

/** The head of a record of a call: its title, and the field that names those on the line or the day. */
const TITLE =
  /\b(?:(?:memorand(?:um|a)|record|notes?|transcript|minutes|memcon|telcon) (?:of|on) (?:an? |the )?(?:tele)?phone(?: (?:call|conversation))?|memorandum of conversation\s{1,6}subject:?\s{1,6}(?:tele)?phone|telcon)\b/iu;
const FIELD = /\b(?:participants?|date,? time|place|notetakers?|interpreters?)\b/iu;
/** "April 19 1999 9 30 - 10 13 a m", "June 21, 1991, 10:00 - 10:38am": a day with a clock time. */
const CLOCK_AFTER = /^[,.]?\s{1,3}\d{1,2}[:. ]?\d\d\b(?!\d)/u;
const LABEL_BEFORE = /\bdate\b[^.]{0,24}$/iu;
/** "Telcon with President Renko of Norland on May 27, 1991" */
const SUBJECT_BEFORE =
  /\b(?:telcon|(?:tele)?phone (?:call|conversation)) (?:with|between|to|from)\b[^.;:]{0,100}? on $/iu;

/** How far into a text the head of a record may reach. UTF-16 units. */
const HEAD = 1_200;
const TITLE_WITHIN = 400;

/**
 * The day of the call that a text records, as its head gives it: "MEMORANDUM OF TELEPHONE CONVERSATION … PARTICIPANTS … DATE, TIME
 * AND PLACE April 19, 1999, 9:30". Null for other texts, and for a head that gives none or several.
 */
export function dayOfRecord(
  { text, kept }: Pick<CleanText, 'text' | 'kept'>,
  dates: readonly DateMention[],
): DateMention | null {
  const head = headOfRecord({ text, kept });
  if (head === null) return null;
  const from = head.start;
  const days = dates.filter(({ start, end, precision }) => {
    if (precision !== 'day' || start >= from + HEAD) return false;
    const before = text.slice(Math.max(from, start - 140), start);
    return CLOCK_AFTER.test(text.slice(end, end + 12)) || LABEL_BEFORE.test(before) || SUBJECT_BEFORE.test(before);
  });
  const [day] = days;
  return day !== undefined && days.every(({ edtf }) => edtf === day.edtf) ? day : null;
}

/** Whether a text is headed as the record of a call, which is printed years later. */
export function isRecord(text: string): boolean {
  return TITLE.test(text.slice(0, TITLE_WITHIN));
}

/** The first words of a text that records a call, with its title and fields; null for other texts. `start` in UTF-16 units. */
export function headOfRecord({
  text,
  kept,
}: Pick<CleanText, 'text' | 'kept'>): { start: number; words: string } | null {
  const start = kept[0]?.start ?? 0;
  const words = text.slice(start, start + HEAD);
  return TITLE.test(words.slice(0, TITLE_WITHIN)) && FIELD.test(words) ? { start, words } : null;
}
