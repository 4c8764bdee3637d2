import type { MarkedSentence } from '../sentence.ts';
import type { Sides } from '../sides.ts';

/** "Lind told Premier Falk that …": what a principal said to somebody of no side: "the call" after it may be theirs. */
export function tellsOutsider(text: string, { people }: Pick<MarkedSentence, 'people'>, sides: Sides): boolean {
  return people.some(({ person, start }, index) => {
    const speaker = people[index - 1];
    return (
      speaker !== undefined &&
      sides.sideOf(person) === null &&
      sides.isPrincipal(speaker.person) &&
      TOLD.test(text.slice(speaker.end, start))
    );
  });
}

const TOLD =
  /^(?: \p{Ll}+ly| also| later| then| had| has){0,2} (?:told|assured|reassured|congratulated|thanked|briefed|informed|warned|urged|reminded) (?:[\p{L}’'-]+ ){0,4}$/u;
