import type { MentionDate } from '../calls/days/date-draft.ts';
import type { CallMention } from '../find-calls.ts';
import type { TextReading } from '../text-reading.ts';

/** One text's telling of a call. */
export interface Telling {
  reading: TextReading;
  mention: CallMention;
}

/** A call with all its tellings. */
export interface MergedCall {
  participants: string[];
  /** Its date in the dossier's time zone: a determination, else the finest, else the first by source. */
  date: DatedTelling;
  /** Dates of other tellings that do not hold this one, such as the other local day. */
  alsoDated: DatedTelling[];
  /** The days of `date` and `alsoDated` that are one moment in different time zones; empty when there is only one. */
  localDays: string[];
  /** In the order of texts and places. */
  tellings: Telling[];
  /** What an editor decided about it. */
  determinations: string[];
}

/** A date of a call and the text it comes from. */
export interface DatedTelling extends Omit<MentionDate, 'basis'> {
  source: string;
  basis: MentionDate['basis'] | 'editor';
  determination?: string;
}
