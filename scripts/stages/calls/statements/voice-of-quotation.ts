import type { Claim } from '../../../../src/schemas/claim.ts';
import type { QuotationMention } from '../../find-quotations.ts';
import type { MarkedText } from '../marked-text.ts';
import { marksBetween } from '../marks-between.ts';
import { isOpinion } from './is-opinion.ts';
import { sideOfSpeaker } from './side-of-speaker.ts';
import type { Sides } from '../sides.ts';

/** Who says the words at a place. UTF-16 offsets. */
export interface Voice extends Pick<Claim, 'saidBy' | 'wordsOf' | 'side' | 'manner' | 'relay' | 'speaker' | 'cue'> {
  /** The words themselves, when they are given as someone's; null in the narrator's voice. */
  range: { start: number; end: number } | null;
  /** Whether the voice guesses or judges, and speaks for no side. */
  isOpinion: boolean;
}

/**
 * Whose voice a quotation is. An aide who tells what a leader said answers for it: the account is the aide's, the words are given
 * as the leader's. So does a side's own publication for what it gives as the words of another side. Null where the text names nobody,
 * and where it gives the words to several sides and cites none: its own summary.
 */
export function voiceOfQuotation(quotation: QuotationMention, marked: MarkedText, sides: Sides): Voice | null {
  const voices = voicesOf.get(marked) ?? new Map<QuotationMention, Voice | null>();
  voicesOf.set(marked, voices);
  const known = voices.get(quotation);
  if (known !== undefined) return known;
  const voice = readVoice(quotation, marked, sides);
  voices.set(quotation, voice);
  return voice;
}

/** The voices of a text's quotations, each read once: many points of a call rest on one quotation. */
const voicesOf = new WeakMap<MarkedText, Map<QuotationMention, Voice | null>>();

function readVoice(
  { speaker, relay, kind, cue, start, end, exact }: QuotationMention,
  marked: MarkedText,
  sides: Sides,
): Voice | null {
  if (speaker === null) return null;
  const { person } = speaker;
  const { speaksFor } = marked;
  const own = sides.sideOf(person);
  const isOfAnother = speaksFor !== null && own !== null && own !== speaksFor.side;
  if (isOfAnother && speaksFor.voice === null) return null;
  const relayer = relay.find((each) => sides.sideOf(each) !== null) ?? (isOfAnother ? speaksFor.voice : null);
  if (relayer === null && isSeveralSides(speaker, marked, sides)) return null;
  // "Both sides emphasised …", in a side's own account: its telling of the call.
  if (speaksFor !== null && person === null && relayer === null && PARTIES.test(speaker.text)) return null;
  const saidBy = relayer ?? person;
  const side = sides.sideOf(saidBy) ?? (relayer === null ? sideOfSpeaker(speaker, marked, sides) : null);
  const around = marked.text.text.slice(Math.max(0, start - 60), start);
  return {
    saidBy,
    wordsOf: relayer === null ? null : person,
    side,
    manner: kind,
    relay: relay.filter((each) => each !== relayer),
    speaker: { text: speaker.text, start: speaker.start, end: speaker.end },
    cue,
    range: { start, end },
    isOpinion: side === null && (isOpinion(exact) || isOpinion(around)),
  };
}

/** Words for the parties to a call, or for one of them. */
const PARTIES =
  /^(?:(?:the|both|two) )*(?:sides|leaders|presidents|heads of (?:state|government)|prime ministers|parties|president|prime minister|chancellor|premier|king|they|he|she|both)$/iu;

/** "…, the White House and the Kremlin confirmed": words given to several sides at once are the narrator's summary of them. */
function isSeveralSides({ start, end }: { start: number; end: number }, { people }: MarkedText, sides: Sides): boolean {
  const named = marksBetween(people, start, end).map(({ person }) => sides.sideOf(person));
  return new Set(named.filter((side) => side !== null)).size > 1;
}
