import type { QuotationMention } from '../../find-quotations.ts';
import type { MarkedText } from '../marked-text.ts';
import { marksBetween } from '../marks-between.ts';
import type { Voice } from './voice-of-quotation.ts';

/**
 * Whether who is quoted says something of a call, and not in it: "Renko said they had discussed herring", an aide's account of what his
 * leader said. What a party said in the call ("Renko stressed that the quota stands") is told by whoever reports it: it does not make him
 * one who says that there was a call.
 */
export function speaksOfCall(
  quotation: QuotationMention,
  voice: Voice,
  participants: readonly string[],
  { text, people }: MarkedText,
): boolean {
  const isParty = (person: string | null): boolean => person !== null && participants.includes(person);
  const words = text.text.slice(quotation.start, quotation.end);
  const named = marksBetween(people, quotation.start, quotation.end);
  if (TALKED_TOGETHER.test(words)) {
    // “I had a useful conversation with Falk”, in a text about a call with Renko: another one.
    const others = named.filter(({ person }) => person !== voice.saidBy);
    return others.length === 0 || others.some(({ person, by }) => by !== 'name' || isParty(person));
  }
  if (isParty(voice.saidBy)) return false;
  if (isParty(voice.wordsOf)) return true;
  return named.some(({ person }) => isParty(person)) && TOLD.test(words);
}

/** What two do together, who speak with each other, and what was a conversation. */
const TALKED_TOGETHER = new RegExp(
  [
    String.raw`\b(?:we|they|both|the two(?: (?:leaders|presidents|men|sides))?|our (?:leaders|presidents))\b(?: \p{L}+ly| also| both| have| had|[’']ve|[’']d){0,3} (?:discussed|talked|spoke|spoken|exchanged|touched (?:up)?on|went over|covered|agreed)\b`,
    String.raw`\b(?:we|they|both|the two(?: (?:leaders|presidents|men|sides))?|i|he|she)\b(?:[’']ve|[’']d)? (?:\p{L}+ ){0,2}(?:had|held) (?:an?|the|our|another)\b[^.;:?!]{0,50}\b(?:call|conversation|talk|discussion|chat|exchange)\b`,
    String.raw`\b(?:it|that|the (?:call|conversation|talk)|our (?:call|conversation|talk)) was (?:an?|the)\b[^.;:?!]{0,50}\b(?:call|conversation|talk|discussion|chat|exchange)\b`,
  ].join('|'),
  'iu',
);

/** What a party is told to have done in a conversation. */
const TOLD =
  /\b(?:told|said|spoke|briefed|informed|assured|asked|urged|thanked|congratulated|condemned|expressed|emphasi[sz]ed|stressed|noted|raised|reaffirmed|reiterated|proposed|offered|promised|pledged|warned|insisted|explained|listened|heard|agreed|discussed|touched|exchanged|responded|replied|answered|conveyed|described|welcomed|confirmed|drew attention|called (?:on|for))\b/iu;
