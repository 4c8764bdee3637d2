import type { MarkedText } from '../marked-text.ts';
import { narrowestAround } from '../narrowest-around.ts';
import { isOpinion } from './is-opinion.ts';
import type { MarkedSentence } from '../sentence.ts';
import type { Sides } from '../sides.ts';
import { voiceOfQuotation, type Voice } from './voice-of-quotation.ts';

/** How far around a place, in UTF-16 units, words bear on it. */
const NEAR = 250;

/** The voice of the narrowest quotation around a place; else the narrator, who speaks for a side in that side's own publication. */
export function voiceAt(at: number, sentence: MarkedSentence, marked: MarkedText, sides: Sides): Voice {
  const quotation = narrowestAround(at, marked.quotations);
  const voice = quotation && voiceOfQuotation(quotation, marked, sides);
  if (voice) return voice;
  const { speaksFor } = marked;
  if (speaksFor !== null) return narratorsOf.get(speaksFor) ?? addNarrator(speaksFor);
  const words = marked.text.text.slice(Math.max(sentence.start, at - NEAR), Math.min(sentence.end, at + NEAR));
  return isOpinion(words) ? GUESSING_NARRATOR : NARRATOR;
}

const NARRATOR: Voice = {
  saidBy: null,
  wordsOf: null,
  side: null,
  manner: 'narrated',
  relay: [],
  speaker: null,
  cue: null,
  range: null,
  isOpinion: false,
};
const GUESSING_NARRATOR: Voice = { ...NARRATOR, isOpinion: true };

type SpeaksFor = NonNullable<MarkedText['speaksFor']>;

/** The narrator of each text that is a side's own: one voice, however much it tells. */
const narratorsOf = new WeakMap<SpeaksFor, Voice>();

function addNarrator(speaksFor: SpeaksFor): Voice {
  const narrator = { ...NARRATOR, saidBy: speaksFor.voice, side: speaksFor.side };
  narratorsOf.set(speaksFor, narrator);
  return narrator;
}
