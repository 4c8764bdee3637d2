import type { LengthMention } from '../../find-lengths.ts';
import type { CallDraft } from '../drafts/call-draft.ts';
import type { MarkedSentence } from '../sentence.ts';

/** "lasted about an hour", "spoke for over an hour", "went on for 50 minutes" */
const LASTED =
  /\b(?:last(?:ed|ing|s)?|spoke|spoken|speaking|speak|talked|talking|confer(?:red)?|went on|ran|running|continued|conversation|call|talks?|duration|took|on the (?:tele)?phone)\b(?:[\s\S](?!\b(?:after|before|later|ago|into|speech|meeting|drive|flight|press|war|expected|planned|scheduled|supposed)\b)){0,80}$/iu;
const CALL_WORD = /\b(?:call|conversation|talks?|chat|exchange|phone|hung up)\b/iu;
/** Words that may stand between a call and its length: "spoke by phone with Renko on Thursday for 40 minutes". */
const FOR = /\bfor (?:a |an )?(?:total of )?$/iu;
/** "The call ended after 25 minutes", "was cut short after", "he hung up after" */
const ENDED =
  /\b(?:ended|end|terminated|concluded|finished|cut (?:it )?(?:off|short)|broken off|broke off|hung up|over)\b[^.;,]{0,20}\bafter (?:only |just |barely |some |a mere )?$/iu;
/** "began the conversation at ten and ended it 50 minutes later" */
const ENDED_LATER =
  /\b(?:ended|finished|concluded|broke off|hung up)(?: (?:it|the (?:call|conversation|talks?)))?(?: (?:about|some|only|just))? $/iu;
/** "a 50-minute phone call", "hour-long conversation" */
const OF_CALL =
  /^(?:[ -](?:long|\w+)){0,4}[ -](?:call|conversation|talks?|discussion|exchange|dialogue|chat|video ?conference)\b/iu;
/** "was expected to be an hour-long call": no length it had. */
const PLANNED = /\b(?:expected|planned|scheduled|supposed|meant|due)\b[^.;]{0,30}$/iu;
/** A clock range gives the call's length in a heading or beside a cue. */
const CLOCK_RANGE = /\d[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*[–—-]|^\d{1,2} \d\d\D{1,8}\d{1,2} \d\d|^from\b/iu;
/** "For 20 minutes, Lind held a call", "For 10 minutes from 8:10 a.m. on Thursday, Lind held a call": from the length to the call. */
const OPENS = /^(?: from (?:around |about )?\d{1,2}(?:[:.]\d\d)?[^,;:]{0,40})?,[^;:]*$/u;
/** "Over the course of about an hour, the leaders held a candid discussion": from the length to the conversation. */
const COURSE = /\b(?:over|in|during) the course of (?:an? |some )?$/iu;
const CONVERSED =
  /^[^.;]{0,90}\b(?:call|conversation|discuss(?:ed|ions?)|spoke|talk(?:ed|s)|covered|touched (?:up)?on|exchange[ds]?)\b/iu;
const BEFORE = 130;

/** A length that sentences about a call give it, with the words that say so. UTF-16 offsets. */
export interface CallLength {
  length: LengthMention;
  sentence: MarkedSentence;
  /** "a 50-minute phone call", "lasted about an hour". */
  words: { start: number; end: number };
}

/** The lengths that sentences about a call give it, not those of a speech, a flight or a war. A heading counts where it tells of the call. */
export function findCallLengths(text: string, draft: CallDraft): CallLength[] {
  const told = [...draft.headings, ...draft.scope];
  return told.flatMap((sentence) =>
    sentence.lengths.flatMap((length) => {
      const before = text.slice(Math.max(sentence.start, length.start - BEFORE), length.start);
      const after = text.slice(length.end, Math.min(sentence.end, length.end + 120));
      if (PLANNED.test(before)) return [];
      const ofCall = OF_CALL.exec(after)?.[0].length;
      if (isOfOthers(draft, sentence, length, ofCall)) return [];
      const isFor = FOR.test(before) && tellsOfCall(text, draft, sentence, length);
      if (
        ofCall === undefined &&
        !isFor &&
        !LASTED.test(before) &&
        !(COURSE.test(before) && CONVERSED.test(after)) &&
        !(ENDED.test(before) && CALL_WORD.test(text.slice(sentence.start, sentence.end))) &&
        !(ENDED_LATER.test(before) && /^ later\b/u.test(after)) &&
        !CLOCK_RANGE.test(length.text) &&
        !/^\s*(?:long\b|on the phone)/iu.test(after)
      )
        return [];
      const article = ofCall === undefined ? 0 : (/\ban? $/u.exec(before)?.[0].length ?? 0);
      return [{ length, sentence, words: { start: length.start - article, end: length.end + (ofCall ?? 0) } }];
    }),
  );
}

/** "a one-hour call with Falk, a day after she had spoken to Renko": the length of the call that the words nearest to it name. */
function isOfOthers(
  { ofOthers }: CallDraft,
  { cues }: MarkedSentence,
  { start, end }: LengthMention,
  ofCall: number | undefined,
): boolean {
  const own =
    ofCall === undefined
      ? cues.findLast((cue) => cue.end <= start)
      : cues.find((cue) => cue.end > end && cue.start <= end + ofCall);
  return own !== undefined && ofOthers.has(own);
}

/** Whether the words before a length, or those that it opens, tell of the call: "For 20 minutes, Lind held a call". */
function tellsOfCall(
  text: string,
  { places }: CallDraft,
  sentence: MarkedSentence,
  { start, end }: LengthMention,
): boolean {
  return places.some(
    ({ cue, sentence: own }) =>
      own === sentence && (cue.end <= start || (cue.start - end < BEFORE && OPENS.test(text.slice(end, cue.start)))),
  );
}
