import type { Call, Confirmation } from '../../schemas/call.ts';
import type { Side } from '../../schemas/dossier-settings.ts';

/** The sides that took part in a call, with what their own voices say of it, in the dossier's order. */
export function sidesOf(
  sides: readonly Side[],
  { participants, confirmation }: Pick<Call, 'participants' | 'confirmation'>,
): { side: Side; says: Confirmation }[] {
  return sides
    .filter((side) => side.principals.some((principal) => participants.includes(principal)))
    .map((side) => ({ side, says: confirmation[side.id] ?? 'silent' }));
}
