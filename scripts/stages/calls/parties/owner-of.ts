import type { PersonMention } from '../../people/person-mention.ts';
import type { CallCue } from '../cues/find-cues.ts';
import type { MarkedSentence } from '../sentence.ts';
import type { Sides } from '../sides.ts';

/** "the Palace’s readout of Tuesday’s call with Renko": the principal of that side whom the sentence names. */
export function ownerOf(
  text: string,
  cue: CallCue,
  before: readonly PersonMention[],
  { people }: MarkedSentence,
  partner: string,
  sides: Sides,
): string | null {
  const voice = before.at(-1);
  if (voice === undefined || !/^[’']s? (?:[\p{L}’'-]+ ){0,7}$/u.test(text.slice(voice.end, cue.start))) return null;
  const side = sides.sideOf(voice.person);
  const own = [...new Set(people.map(({ person }) => person))].filter(
    (person) => sides.isPrincipal(person) && person !== partner && sides.sideOf(person) === side,
  );
  const [owner] = own;
  return owner !== undefined && own.length === 1 && sides.isAcrossSides([owner, partner]) ? owner : null;
}
