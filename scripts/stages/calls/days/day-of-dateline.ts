import type { PublishedDate } from '../../date-source.ts';
import type { DateMention } from '../../find-dates.ts';
import type { CallDraft } from '../drafts/call-draft.ts';
import { marksBetween } from '../marks-between.ts';
import { isHeading, type MarkedSentence } from '../sentence.ts';

/** "Lind has spoken", "they have had a phone call": on whatever day before. */
const PERFECT = /\b(?:has|have|having|had(?! (?:an?|another|the|their|his|her) ))\b[^,;:]{0,60}$/iu;

/**
 * The day of an agency's dateline, for a call that its first sentence tells of without any day: "PORT SUND, September 20. /NNA/. Lind
 * spoke by phone with Renko, the Castle said." News that leaves its day out is of the day of its dateline. Null when that is not
 * the day of publication.
 */
export function dayOfDateline(
  text: string,
  { places, isEarlier, isAnnounced }: CallDraft,
  sentences: readonly MarkedSentence[],
  dates: readonly DateMention[],
  published: PublishedDate,
): DateMention | null {
  const first = sentences.find(
    (sentence) => !isHeading(sentence) && sentence.start > sentence.passage.start + SHORTEST,
  );
  const place = places.find(({ sentence }) => !isHeading(sentence));
  if (first === undefined || place?.sentence !== first || isEarlier || isAnnounced) return null;
  const { cue, mood } = place;
  if (first.dates.length > 0 || mood.isReference || mood.isConjecture || mood.isDenied) return null;
  if (PERFECT.test(text.slice(first.start, cue.start))) return null;
  const [day] = marksBetween(dates, first.passage.start, first.start);
  return day?.precision === 'day' && day.edtf === published.edtf ? day : null;
}

/** A dateline takes at least so many letters. UTF-16 units. */
const SHORTEST = 8;
