import type { DateMention } from '../../find-dates.ts';
import type { MarkedSentence } from '../sentence.ts';
import type { CallDraft } from './call-draft.ts';

const THAT_DAY = /\b(?:that|the same) day\b/iu;

/**
 * "On 1 March, Lind had claimed as much. The Chancery said that there had been no call that day": a denial of a call on the day
 * named last, which is not that of the call told of before.
 */
export function deniesAnother(
  text: string,
  { start, end }: MarkedSentence,
  dates: readonly DateMention[],
  told: CallDraft | null,
): boolean {
  if (told === null || !THAT_DAY.test(text.slice(start, end))) return false;
  const named = dates.findLast((date) => date.end <= start && date.precision === 'day');
  const own = told.date ?? told.toldOn;
  return named !== undefined && own?.min !== named.min;
}
