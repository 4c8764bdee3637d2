import type { DateMention } from '../../find-dates.ts';
import type { QuotationMention } from '../../find-quotations.ts';
import type { CallCue } from '../cues/find-cues.ts';
import type { Mood } from '../cues/judge-mood.ts';
import type { MarkedSentence } from '../sentence.ts';

/** A cue in its sentence. */
export interface CuePlace {
  cue: CallCue;
  sentence: MarkedSentence;
  mood: Mood;
  /** Whether the sentence itself names the parties. */
  namesParties: boolean;
  /** Who spoke with several of the parties, maybe with each in turn; null for one call of all. */
  caller: string | null;
}

/** What the days on which someone spoke of a call tell about its day. */
export interface DaysOfSpeaking {
  /** The day itself: a party to the call says "today" of it, on a day that the text gives. The word "today" in UTF-16 offsets. */
  saidToday: { day: DateMention; today: { start: number; end: number } } | null;
  /** A day on which the call was already spoken of as past. */
  toldOn: DateMention | null;
}

/** A call that a text tells of, while the text is being read. */
export interface CallDraft {
  participants: string[];
  /** The expression that dates it; null while none has been seen. */
  date: DateMention | null;
  /** "Today", as a party to the call said of it, and the day of saying so. */
  saidToday: DaysOfSpeaking['saidToday'];
  /** The day on which someone spoke of it as past: it took place on or before. */
  toldOn: DateMention | null;
  isAnnounced: boolean;
  isEarlier: boolean;
  places: CuePlace[];
  /** The headings that tell of it. */
  headings: MarkedSentence[];
  /** The sentences of the body that are about it. */
  scope: MarkedSentence[];
  quotations: QuotationMention[];
  /** The words of the text for calls with somebody of no side. */
  ofOthers: ReadonlySet<CallCue>;
}
