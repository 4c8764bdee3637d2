import type { Decision, Determination } from '../../../src/schemas/determination.ts';
import type { Report } from '../../report.ts';
import type { QuotationMention } from '../find-quotations.ts';
import { findQuoted } from './find-quoted.ts';
import { overlaps } from './overlaps.ts';
import { reportIdle } from './report-idle.ts';

/**
 * The quotations with the speakers that the editor decided. The words that name a decided speaker are those that the text gives nearest:
 * its speaker's, else its cue's, else the quotation itself.
 */
export function decideSpeakers(
  quotations: readonly QuotationMention[],
  text: string,
  determinations: readonly Determination[],
  report: Report,
): QuotationMention[] {
  let decided = [...quotations];
  for (const entry of determinations)
    if (entry.decides === 'speaker') decided = decideSpeaker(decided, text, entry, report);
  return decided;
}

function decideSpeaker(
  quotations: readonly QuotationMention[],
  text: string,
  entry: Decision<'speaker'>,
  report: Report,
): QuotationMention[] {
  const place = findQuoted(text, entry.quote);
  const meant = new Set(quotations.filter((each) => place !== null && overlaps(each, place)));
  if (meant.size === 0) reportIdle(entry, 'no quotation is found in its words.', report);
  else if ([...meant].every((each) => (each.speaker?.person ?? null) === entry.value)) {
    reportIdle(entry, 'the rules find the same speaker.', report);
  }
  return quotations.map((each) => (meant.has(each) ? { ...each, speaker: speakerOf(each, entry) } : each));
}

function speakerOf(quotation: QuotationMention, { id, value }: Decision<'speaker'>): QuotationMention['speaker'] {
  if (value === null) return null;
  const { speaker, cue, exact, start, end } = quotation;
  const nearest = speaker ?? cue ?? { text: exact, start, end };
  return { person: value, text: nearest.text, start: nearest.start, end: nearest.end, determination: id };
}
