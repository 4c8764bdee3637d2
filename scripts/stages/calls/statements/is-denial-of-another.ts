import type { CallDraft } from '../drafts/call-draft.ts';
import type { Statement } from './statement.ts';

/** Whether a denial is not of this call: a party to the call, of the same side, speaks of it as held in the same text. */
export function isDenialOfAnother(
  { point, stance, voice: { side } }: Statement,
  told: readonly Statement[],
  { participants }: Pick<CallDraft, 'participants'>,
): boolean {
  if (point !== 'took-place' || stance !== 'denies' || side === null) return false;
  return told.some(
    ({ point, stance, voice }) =>
      point === 'took-place' &&
      stance === 'affirms' &&
      voice.side === side &&
      participants.includes(voice.saidBy ?? ''),
  );
}
