import type { CallCue } from '../cues/find-cues.ts';
import { marksBetween } from '../marks-between.ts';
import type { MarkedSentence } from '../sentence.ts';
import type { Sides } from '../sides.ts';

const JOINS =
  /^,? (?:(?:also|further) )?(?:included|was (?:also )?(?:joined|attended) by|brought together|involved)(?: also)?(?= )/u;
/** Before and between those who joined: their titles, and people who are in no dossier. */
const IN_LIST =
  /^(?:[\s,&]|(?<![\p{L}.’'-])(?:and|as well as|also|of|the|its|his|her|\p{Lu}[\p{L}.’'-]*)(?![\p{L}.’'-]))*$/u;
const REACH = 600;

/**
 * The principals who a text says were on the line besides those that it has named: "The call included President Renko and Prime
 * Minister Falk", "The call was also joined by …". Empty where the words go on otherwise.
 */
export function joinedBy(text: string, { end, people }: MarkedSentence, cue: CallCue, sides: Sides): string[] {
  if (cue.form !== 'noun') return [];
  const after = marksBetween(people, cue.end, Math.min(end, cue.end + REACH));
  const [first] = after;
  const verb = first === undefined ? null : JOINS.exec(text.slice(cue.end, first.start));
  if (verb === null) return [];
  const joined: string[] = [];
  let last = cue.end + verb[0].length;
  for (const { person, start, end: until } of after) {
    if (!IN_LIST.test(text.slice(last, start))) break;
    if (sides.isPrincipal(person)) joined.push(person);
    last = until;
  }
  return joined;
}
