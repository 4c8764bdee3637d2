import type { DateMention } from '../../find-dates.ts';
import { attachDates } from '../days/attach-date.ts';
import { attachPeople, type Attached } from '../parties/attach-people.ts';
import type { CallCue } from './find-cues.ts';
import { judgeMood, type Mood } from './judge-mood.ts';
import type { MarkedSentence } from '../sentence.ts';
import type { Sides } from '../sides.ts';

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
    const reading = new CueInSentence(text, sentence, cue, sides);
    readings.set(cue, reading);
    return reading;
  };
}

/** Of a cue that only points back, nobody asks the mood. A class, as parts are (`part-stream.ts`). */
class CueInSentence implements CueReading {
  readonly attached: Attached | null;
  readonly #text: string;
  readonly #sentence: MarkedSentence;
  readonly #cue: CallCue;
  #mood: Mood | null = null;
  #dates: DateMention[] | null = null;

  constructor(text: string, sentence: MarkedSentence, cue: CallCue, sides: Sides) {
    this.attached = attachPeople(text, sentence, cue, sides);
    this.#text = text;
    this.#sentence = sentence;
    this.#cue = cue;
  }

  get mood(): Mood {
    return (this.#mood ??= judgeMood(this.#text, this.#sentence, this.#cue));
  }

  get dates(): DateMention[] {
    return (this.#dates ??= attachDates(this.#text, this.#sentence, this.#cue));
  }
}
