import type { Range } from '../../../../src/schemas/span.ts';
import type { QuotationMention } from '../../find-quotations.ts';
import { isSameVoice } from './is-same-voice.ts';
import type { MarkedText } from '../marked-text.ts';
import { marksBetween } from '../marks-between.ts';
import { narrowestAround } from '../narrowest-around.ts';
import type { MarkedSentence } from '../sentence.ts';
import type { Sides } from '../sides.ts';
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
  const quotations = marksBetween(marked.quotations, sentence.start, sentence.end).filter(
    ({ cue }) => cue !== null && sentence.start <= cue.start && cue.end <= sentence.end,
  );
  const before = quotations.findLast(({ end }) => end <= at);
  // "noted a “frank exchange”, which is how they speak of a quarrel"
  if (before !== undefined && REMARK.test(marked.text.text.slice(before.end, at))) return voice;
  const cited = quotations.map((quotation) => voiceOfQuotation(quotation, marked, sides));
  const [first] = cited;
  const isOfOne = first && cited.every((other) => other !== null && isSameVoice(first, other));
  const hasMarks = cited.some((other) => other?.manner !== 'indirect');
  const words = marked.text.text.slice(sentence.start, sentence.end);
  if (!isOfOne || !hasMarks || CONTRAST.test(words)) return voice;
  return { ...first, manner: 'indirect', range: toldAround(at, sentence, quotations, marked) };
}

/**
 * What is told around a place: from the quotation or cue before it to the one behind it, without the marks and stops between. A word or
 * two between them tell nothing by themselves: then it is the whole sentence.
 */
function toldAround(
  at: number,
  sentence: MarkedSentence,
  quotations: readonly QuotationMention[],
  { text: { text } }: MarkedText,
): Range {
  const others = quotations.flatMap(({ start, end, cue, speaker }) =>
    [{ start, end }, cue ?? [], speaker !== null && standsBy(speaker, cue) ? speaker : []].flat(),
  );
  const from = Math.max(sentence.start, ...others.map(({ end }) => end).filter((end) => end <= at));
  const to = Math.min(sentence.end, ...others.map(({ start }) => start).filter((start) => start > at));
  const words = text.slice(from, to);
  const [before = ''] = /^[\s\p{P}]*/u.exec(words) ?? [];
  const [behind = ''] = /[\s,;:(–—"“”]*$/u.exec(words) ?? [];
  const told = { start: from + before.length, end: to - behind.length };
  const isClause = (text.slice(told.start, told.end).match(/\s+/gu) ?? []).length >= FEWEST_SPACES;
  return isClause ? told : { start: sentence.start, end: sentence.end };
}

/** Whether a speaker stands beside the words that report; of "Lind accepted the invitation, saying …" she is the subject of what is told. */
function standsBy(speaker: Range, cue: Range | null): boolean {
  return cue === null || Math.max(cue.start - speaker.end, speaker.start - cue.end) <= BESIDE;
}

/** In UTF-16 units. */
const BESIDE = 24;
const FEWEST_SPACES = 2;
const REMARK = /^[\s\p{P}]*which\b/u;
const CONTRAST = /\b(?:while|whereas)\b/iu;
