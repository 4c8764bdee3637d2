import type { DateMention } from '../../find-dates.ts';
import { attachDates } from './attach-date.ts';
import type { CallCue } from '../cues/find-cues.ts';
import type { MarkedSentence } from '../sentence.ts';

const RANG = /\b(?:tele)?phone (?:then )?rang\b/iu;
const ON_THE_LINE = /\bon the (?:other end of the )?(?:line|phone)\b/iu;

/** The day of a call whose ringing the sentence before tells of: "On Friday the phone rang. Renko was on the line." Null when it names none. */
export function dayOfRinging(text: string, before: MarkedSentence | null, cue: CallCue): DateMention | null {
  if (before === null || !ON_THE_LINE.test(text.slice(cue.start, cue.end))) return null;
  const rang = RANG.exec(text.slice(before.start, before.end));
  if (rang === null) return null;
  const start = before.start + rang.index;
  const [day] = attachDates(text, before, { ...cue, start, end: start + rang[0].length });
  return day ?? null;
}
