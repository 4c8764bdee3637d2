import type { CallDraft } from '../drafts/call-draft.ts';
import type { MarkedSentence } from '../sentence.ts';
import type { Voice } from './voice-of-quotation.ts';

/** Whether a voice spoke on a day before that of the call: "… said on Monday evening", of a call on Tuesday. */
export function isSaidBefore({ cue, range }: Voice, { dates }: MarkedSentence, { date }: CallDraft): boolean {
  const day = date?.min ?? null;
  if (cue === null || range === null || day === null) return false;
  return dates.some(
    ({ start, end, max }) =>
      max !== null &&
      max < day &&
      start >= cue.start &&
      start <= cue.end + 60 &&
      (end <= range.start || start >= range.end),
  );
}
