import type { Call } from '../../schemas/call.ts';
import type { Side } from '../../schemas/dossier-settings.ts';
import { sidesOf } from '../accounts/sides-of.ts';

/** How certain it is that a call took place, as it is drawn everywhere. */
export interface Certainty {
  /** `solid`: every side says so. `dashed`: one side, or only third voices. `dotted`: it cannot be dated or tested. */
  stroke: 'solid' | 'dashed' | 'dotted';
  /** True where accounts of the call contradict each other. */
  differs: boolean;
}

/** What each stroke means, for legends and for those who do not see it. */
export const MEANINGS = {
  solid: 'all sides say that it took place',
  dashed: 'one side says so, or only the press or others',
  dotted: 'it cannot be dated or tested',
} as const satisfies Record<Certainty['stroke'], string>;

/** Reads off a call how it is drawn. */
export function certaintyOf(sides: readonly Side[], call: Call): Certainty {
  return { stroke: strokeOf(sides, call), differs: differs(call) };
}

function strokeOf(sides: readonly Side[], call: Call): Certainty['stroke'] {
  if (call.date.edtf === null || call.reliability.grade === 6 || call.status === 'announced') return 'dotted';
  const accounts = sidesOf(sides, call);
  return accounts.length > 0 && accounts.every(({ says }) => says === 'confirms') ? 'solid' : 'dashed';
}

function differs({ disagreements, points }: Call): boolean {
  return disagreements.length > 0 || points.some(({ verdict }) => verdict === 'contradict');
}
