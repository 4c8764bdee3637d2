import type { DateMention } from '../../find-dates.ts';
import type { CallDraft } from '../drafts/call-draft.ts';
import type { CallCue } from '../cues/find-cues.ts';
import type { MarkedSentence } from '../sentence.ts';

/** "She also spoke", "Lind also held", "was also on the phone": one more of what was told just before. */
const ALSO =
  /\b(?:also|then|later|afterwards|in turn|separately)\b(?: [\p{Ll}]+ly)? ?(?:spoke|talked|called|phoned|telephoned|rang|held|had|made|placed)?(?: (?:an?|another|separate))?(?: [\p{Ll}-]+){0,3} $/iu;
/** "After the conversation with Renko, she called Falk" */
const AFTER_IT =
  /^After (?:the|this|that|his|her) (?:(?:tele)?phone |video )?(?:call|conversation|talks?)\b[^.;:“”"]{0,120}, /u;
const PERFECT = /\b(?:has|have|had|having) (?:also|then|later|since)\b/iu;

/** How far apart the two may be told. UTF-16 units. */
const NEAR = 500;

/**
 * The day of a call that its caller is said to have held as well, right after one with another: "Lind spoke to Renko on Thursday.
 * She also spoke by phone with Falk." Null where the words give another day, or the caller is another: "Renko also held a call with Falk".
 */
export function dayGoesOn(
  text: string,
  sentence: MarkedSentence,
  cue: CallCue,
  participants: readonly string[],
  before: CallDraft | null,
): DateMention | null {
  const last = before?.places.at(-1);
  if (before?.date?.precision !== 'day' || last === undefined || before.isAnnounced || before.isEarlier) return null;
  const words = text.slice(Math.max(sentence.start, cue.start - 80), cue.end);
  const isAfterIt = AFTER_IT.test(text.slice(sentence.start, cue.start));
  if (!(isAfterIt || ALSO.test(words.slice(0, cue.start - cue.end))) || PERFECT.test(words)) return null;
  const isNear = sentence.start - last.sentence.end < NEAR && sentence.start >= last.sentence.end;
  const [caller, ...shared] = participants.filter((person) => before.participants.includes(person));
  const isCallers = caller === before.participants[0] && shared.length === 0 && participants.length > 1;
  const isDated = sentence.dates.some(
    ({ start }) => !SINCE.test(text.slice(Math.max(sentence.start, start - 8), start)),
  );
  return isNear && isCallers && !isDated ? before.date : null;
}

/** "for the third time since 24 February" counts, and dates nothing. */
const SINCE = /\bsince $/u;
