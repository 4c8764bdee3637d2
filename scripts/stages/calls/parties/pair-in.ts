import type { MarkedSentence } from '../sentence.ts';
import type { Sides } from '../sides.ts';

/** The principals of a sentence, when they are two of different sides. */
export function pairIn({ people }: Pick<MarkedSentence, 'people'>, sides: Sides): string[] | null {
  const pair = [...new Set(people.map(({ person }) => person).filter(sides.isPrincipal))];
  return pair.length === 2 && sides.isAcrossSides(pair) ? pair : null;
}
