import type { Correction } from './correction.ts';

/** The contract's order of corrections: the newest first, those of one day by id. */
export function newestFirst(corrections: readonly Correction[]): Correction[] {
  const key = ({ on, id }: Correction) => `${on} ${id}`;
  return [...corrections].sort((a, b) => (key(a) < key(b) ? 1 : -1));
}
