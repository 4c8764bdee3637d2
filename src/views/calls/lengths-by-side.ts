import type { Call, Length } from '../../schemas/call.ts';
import type { Side } from '../../schemas/dossier-settings.ts';
import { columnsOf, type Column } from '../accounts/account-rows.ts';
import { abbreviateLength } from './describe-length.ts';

/** The lengths that one side, or the press, gives of a call: the shortest, the longest, and both in a few letters. */
export interface SideLengths {
  column: Column;
  min: number;
  max: number;
  /** e.g. `about 1 h`, `50 min – 1 h`. */
  text: string;
}

/** The lengths claimed of a call by each side, then by the press; whoever gives none is left out. */
export function lengthsBySide(sides: readonly Side[], call: Call): SideLengths[] {
  if (call.durations.length === 0) return [];
  const sideOf = new Map(
    call.claims.filter(({ point }) => point === 'length').map((claim) => [keyOf(claim), claim.side]),
  );
  return columnsOf(sides, [call]).flatMap((column) => {
    const lengths = call.durations
      .filter((length) => (sideOf.get(keyOf(length)) ?? null) === (column.mark === 0 ? null : column.id))
      .toSorted((a, b) => a.minutes - b.minutes);
    const [first, last] = [lengths[0], lengths.at(-1)];
    if (first === undefined || last === undefined) return [];
    const [shortest, longest] = [abbreviateLength(first), abbreviateLength(last)];
    const text = shortest === longest ? shortest : `${shortest} – ${longest}`;
    return { column, min: first.minutes, max: last.minutes, text };
  });
}

function keyOf({ saidBy, evidence }: Pick<Length, 'saidBy' | 'evidence'>): string {
  return `${evidence.source} ${evidence.start} ${saidBy ?? ''}`;
}
