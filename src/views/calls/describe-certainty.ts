import type { Call } from '../../schemas/call.ts';
import type { Side } from '../../schemas/dossier-settings.ts';
import { certaintyOf, MEANINGS } from './certainty-of.ts';

/** How a call is drawn, in words: `all sides say that it took place; accounts contradict each other`. */
export function describeCertainty(sides: readonly Side[], call: Call): string {
  const { stroke, differs } = certaintyOf(sides, call);
  return differs ? `${MEANINGS[stroke]}; accounts contradict each other` : MEANINGS[stroke];
}
