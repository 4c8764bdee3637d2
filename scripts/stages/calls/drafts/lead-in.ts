import type { DateMention } from '../../find-dates.ts';
import type { CallCue } from '../cues/find-cues.ts';
import type { CueReading } from '../cues/read-cue.ts';
import { isHeading, type MarkedSentence } from '../sentence.ts';

/** Partners whom the next sentences name: "with leaders of other countries", "to several counterparts". */
const UNNAMED =
  /\b(?:with|to) (?:[\p{Ll}-]+ ){0,4}?(?:leaders|counterparts|presidents|prime ministers|allies|heads of (?:state|government))\b/iu;
const REACH = 120;
/** How many sentences after it may name them. */
const SENTENCES = 2;

/**
 * A sentence that tells on which day somebody rang others, and leaves to the next who they were: "Lind spent Thursday morning
 * on the phone with foreign leaders. She called Renko and Falk."; or of which pairs the next tell: "Two calls were held on Thursday,
 * between Lind and Renko and Falk and Berg."
 */
export class LeadIn {
  readonly #text: string;
  #found: { callers: readonly string[]; day: DateMention } | null = null;
  #left = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Goes on to a sentence: one that names a day of its own, or a heading, is no longer led into. */
  pass(sentence: MarkedSentence): void {
    if (this.#left === 0 || isHeading(sentence) || sentence.dates.length > 0) this.#found = null;
    else this.#left--;
  }

  read({ end }: MarkedSentence, cue: CallCue, { attached, dates, mood }: CueReading): void {
    const people = attached?.people ?? [];
    if (people.length === 0 || cue.kind !== 'call') return;
    const after = this.#text.slice(cue.end, Math.min(end, cue.end + REACH));
    if (people.length > 1 ? !isOfSeveral(cue, people) : !UNNAMED.test(after)) return;
    const [day] = dates;
    if (day?.precision !== 'day' || mood.isFuture || mood.isDenied || mood.isVoid) return;
    this.#found = { callers: people, day };
    this.#left = SENTENCES;
  }

  /** The day of a call of these people, when it is one that was led into. */
  dayOf(participants: readonly string[]): DateMention | null {
    if (this.#found === null) return null;
    const { callers, day } = this.#found;
    const [caller = ''] = participants;
    const isLedInto = callers.length > 1 ? participants.every((each) => callers.includes(each)) : callers[0] === caller;
    return isLedInto ? day : null;
  }
}

/** "Two calls were held, between Lind and Renko and Falk and Berg": who spoke to whom is not said. */
export function isOfSeveral({ isPlural }: CallCue, people: readonly string[]): boolean {
  return isPlural && people.length > 2;
}
