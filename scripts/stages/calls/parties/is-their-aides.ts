import type { PersonMention } from '../../people/person-mention.ts';
import type { CallCue } from '../cues/find-cues.ts';

/** "Renko told Lind’s envoy Per Berg in a call": on the line was the envoy, and not the one who sent him. */
export function isTheirAides(text: string, { start }: CallCue, nearest: PersonMention | undefined): boolean {
  return nearest !== undefined && start - nearest.end < REACH && AIDES.test(text.slice(nearest.end, start));
}

const REACH = 100;
const AIDES =
  /^[’']s? (?:\p{Ll}+ ){0,2}(?:envoy|aide|advis[eo]r|ambassador|(?:foreign |defen[cs]e )?minister|deputy|son|daughter|wife|lawyer|team)(?: \p{Lu}[\p{L}.’'-]*){0,3} (?:in|during|over|by) (?:an? )?(?:[\p{L}\d-]+ ){0,2}$/u;
