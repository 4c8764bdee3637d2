import type { DateMention } from '../../find-dates.ts';
import type { CallCue } from '../cues/find-cues.ts';
import type { MarkedSentence } from '../sentence.ts';
import type { CallDraft } from './call-draft.ts';

const THAT_DAY = /\b(?:that|the same) day\b/iu;
const AROUND = 160;

/**
 * "On 1 March, Lind had claimed as much. The Chancery said that there had been no call that day": a denial of a call on the day
 * named last, which is not that of the call told of before.
 */
export function deniesAnother(
  text: string,
  { start, end }: MarkedSentence,
  cue: CallCue,
  dates: readonly DateMention[],
  told: CallDraft | null,
): boolean {
  const around = text.slice(Math.max(start, cue.start - AROUND), Math.min(end, cue.end + AROUND));
  if (told === null || !THAT_DAY.test(around)) return false;
  const named = dates.findLast((date) => date.end <= start && date.precision === 'day');
  const own = told.date ?? told.toldOn;
  return named !== undefined && own?.min !== named.min;
}
