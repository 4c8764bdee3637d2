import type { DateMention } from '../find-dates.ts';
import { attachDates } from './attach-date.ts';
import { attachPeople, type Attached } from './attach-people.ts';
import type { CallCue } from './find-cues.ts';
import { judgeMood, type Mood } from './judge-mood.ts';
import type { MarkedSentence } from './sentence.ts';
import type { Sides } from './sides.ts';

/** What the clause of a cue says by itself, before the rest of the text is asked. */
export interface CueReading {
  /** Who is named as a party; null when somebody else is. */
  attached: Attached | null;
  mood: Mood;
  /** The days it names for the call. */
  dates: DateMention[];
}

/** A reader of cues that reads each once. */
export function makeCueReader(text: string, sides: Sides): (sentence: MarkedSentence, cue: CallCue) => CueReading {
  const readings = new Map<CallCue, CueReading>();
  return (sentence, cue) => {
    const known = readings.get(cue);
    if (known !== undefined) return known;
    let mood: Mood | undefined;
    let dates: DateMention[] | undefined;
    // Of a cue that only points back, nobody asks the mood.
    const reading: CueReading = {
      attached: attachPeople(text, sentence, cue, sides),
      get mood() {
        return (mood ??= judgeMood(text, sentence, cue));
      },
      get dates() {
        return (dates ??= attachDates(text, sentence, cue));
      },
    };
    readings.set(cue, reading);
    return reading;
  };
}
