import { isSameVoice } from './is-same-voice.ts';
import type { MarkedText } from './marked-text.ts';
import { marksBetween } from './marks-between.ts';
import { narrowestAround } from './narrowest-around.ts';
import type { MarkedSentence } from './sentence.ts';
import type { Sides } from './sides.ts';
import { voiceAt } from './voice-at.ts';
import { voiceOfQuotation, type Voice } from './voice-of-quotation.ts';

/**
 * Who tells what a place of a sentence says. Words beside a quotation belong to the telling of the speaker whom their sentence cites:
 * of "“The quota stands,” Vance said, expressing readiness to speak of trawlers" the trawlers are Vance's. The narrator has the
 * sentences that quote nobody, and those that set several speakers side by side: "While Lind spoke of herring, Vance said …".
 */
export function tellerAt(at: number, sentence: MarkedSentence, marked: MarkedText, sides: Sides): Voice {
  const voice = voiceAt(at, sentence, marked, sides);
  // What a reporter asked is within a report, too, and not the telling of who answered.
  if (voice.range !== null || narrowestAround(at, marked.quotations) !== undefined) return voice;
  const cited = marksBetween(marked.quotations, sentence.start, sentence.end)
    .filter(({ cue }) => cue !== null && sentence.start <= cue.start && cue.end <= sentence.end)
    .map((quotation) => voiceOfQuotation(quotation, marked, sides));
  const [first] = cited;
  const isOfOne = first && cited.every((other) => other !== null && isSameVoice(first, other));
  const hasMarks = cited.some((other) => other?.manner !== 'indirect');
  const words = marked.text.text.slice(sentence.start, sentence.end);
  if (!isOfOne || !hasMarks || CONTRAST.test(words)) return voice;
  return { ...first, manner: 'indirect', range: { start: sentence.start, end: sentence.end } };
}

const CONTRAST = /\b(?:while|whereas)\b/iu;
