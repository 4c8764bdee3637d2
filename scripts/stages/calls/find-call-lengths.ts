import type { LengthMention } from '../find-lengths.ts';
import type { CallDraft } from './call-draft.ts';
import type { MarkedSentence } from './sentence.ts';

/** "lasted about an hour", "spoke for over an hour", "went on for 50 minutes" */
const LASTED =
  /\b(?:last(?:ed|ing|s)|spoken?|talked|went on|ran|continued|conversation|call|talks?|duration|took)\b(?:[\s\S](?!\b(?:after|before|later|ago|speech|meeting|drive|flight)\b)){0,50}$/iu;
/** "a 50-minute phone call", "hour-long conversation" */
const OF_CALL = /^(?:[ -](?:long|\w+)){0,4}[ -](?:call|conversation|talks?|discussion|exchange|dialogue|chat)\b/iu;
/** A clock range gives the call's length in a heading or beside a cue. */
const CLOCK_RANGE = /\d[:.]\d\d\s*(?:[ap]\.?m\.?)?\s*[–—-]|^from\b/iu;

/** A length that sentences about a call give it, with the words that say so. UTF-16 offsets. */
export interface CallLength {
  length: LengthMention;
  sentence: MarkedSentence;
  /** "a 50-minute phone call", "lasted about an hour". */
  words: { start: number; end: number };
}

/** The lengths that sentences about a call give it, not those of a speech, a flight or a war. */
export function findCallLengths(text: string, draft: CallDraft): CallLength[] {
  return draft.scope.flatMap((sentence) =>
    sentence.lengths.flatMap((length) => {
      const before = text.slice(Math.max(sentence.start, length.start - 90), length.start);
      const after = text.slice(length.end, Math.min(sentence.end, length.end + 60));
      const ofCall = OF_CALL.exec(after)?.[0].length;
      if (
        ofCall === undefined &&
        !LASTED.test(before) &&
        !CLOCK_RANGE.test(length.text) &&
        !/^\s*(?:long\b|on the phone)/iu.test(after)
      )
        return [];
      const article = ofCall === undefined ? 0 : (/\ban? $/u.exec(before)?.[0].length ?? 0);
      return [{ length, sentence, words: { start: length.start - article, end: length.end + (ofCall ?? 0) } }];
    }),
  );
}
