import type { Claim } from '../../../src/schemas/claim.ts';
import type { MarkedText } from './marked-text.ts';
import type { QuotationMention } from '../find-quotations.ts';
import { firstIndex, marksBetween } from './marks-between.ts';
import type { MarkedSentence } from './sentence.ts';
import type { Sides } from './sides.ts';

/** Who says the words at a place. UTF-16 offsets. */
export interface Voice extends Pick<Claim, 'saidBy' | 'wordsOf' | 'side' | 'manner' | 'relay' | 'speaker' | 'cue'> {
  /** The words themselves, when they are given as someone's; null in the narrator's voice. */
  range: { start: number; end: number } | null;
  /** Whether the voice guesses or judges, and speaks for no side. */
  isOpinion: boolean;
}

const OPINION =
  /\b(?:I (?:think|believe|guess|suppose|am convinced|doubt)|in my (?:opinion|view)|believes?|thinks?|suggests?|argues?|speculat\w+|likely|opinion|probably)\b/iu;

/** How far around a place, in UTF-16 units, words bear on it. */
const NEAR = 250;
/** How many quotations may begin between a place and the start of the one around it. */
const MOST_OPEN = 64;

/** The voice of the narrowest quotation around a place; else the narrator, who speaks for a side in that side's own publication. */
export function voiceAt(at: number, sentence: MarkedSentence, marked: MarkedText, sides: Sides): Voice {
  const quotation = narrowestAround(at, marked.quotations);
  if (quotation?.speaker && !isSeveralSides(quotation.speaker, marked, sides)) return voiceOf(quotation, marked, sides);
  const { speaksFor } = marked;
  const words = marked.text.text.slice(Math.max(sentence.start, at - NEAR), Math.min(sentence.end, at + NEAR));
  return {
    saidBy: speaksFor?.voice ?? null,
    wordsOf: null,
    side: speaksFor?.side ?? null,
    manner: 'narrated',
    relay: [],
    speaker: null,
    cue: null,
    range: null,
    isOpinion: speaksFor === null && OPINION.test(words),
  };
}

/** "…, the White House and the Kremlin confirmed": words given to several sides at once are the narrator's summary of them. */
function isSeveralSides({ start, end }: { start: number; end: number }, { people }: MarkedText, sides: Sides): boolean {
  const named = marksBetween(people, start, end).map(({ person }) => sides.sideOf(person));
  return new Set(named.filter((side) => side !== null)).size > 1;
}

/** The quotation around a place; of several the narrowest. Their starts are in order, and few are ever nested or open at once. */
function narrowestAround(at: number, quotations: readonly QuotationMention[]): QuotationMention | undefined {
  const after = firstIndex(quotations, ({ start }) => start > at);
  return quotations
    .slice(Math.max(0, after - MOST_OPEN), after)
    .filter(({ end }) => at < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** An aide who tells what a leader said answers for it: the account is the aide's, the words are given as the leader's. */
function voiceOf(
  { speaker, relay, kind, cue, start, end, exact }: QuotationMention,
  marked: MarkedText,
  sides: Sides,
): Voice {
  const person = speaker?.person ?? null;
  const relayer = relay.find((each) => sides.sideOf(each) !== null) ?? null;
  const saidBy = relayer ?? person;
  const side = sides.sideOf(saidBy);
  const around = marked.text.text.slice(Math.max(0, start - 60), start);
  return {
    saidBy,
    wordsOf: relayer === null ? null : person,
    side,
    manner: kind,
    relay: relay.filter((each) => each !== relayer),
    speaker,
    cue,
    range: { start, end },
    isOpinion: side === null && (OPINION.test(exact) || OPINION.test(around)),
  };
}
