import { Temporal } from 'temporal-polyfill';
import { addDays } from '../dates/add-days.ts';
import { firstIndex } from '../calls/marks-between.ts';
import type { CallMention } from '../find-calls.ts';
import { splitSentences } from '../split-sentences.ts';
import type { TextReading } from '../text-reading.ts';
import { readHours, type Hours } from './hours.ts';
import type { DatedTelling, Telling } from './merged-call.ts';
import type { ZoneReader } from './zones-of-tellings.ts';

/** A telling with all that shows which call it means. */
export interface PlacedTelling extends Telling {
  date: DatedTelling;
  /** Whose day its date is; null when nothing shows it. */
  zone: string | null;
  /** Whether nothing but the place of its dateline shows the zone: the agency may have given the day of another place. */
  isOfDateline: boolean;
  hours: Hours | null;
  /** `of-the-day`: a second call on that day; `other`: "another call", "their earlier call", one that is not the first told of. */
  further: 'of-the-day' | 'other' | null;
}

/** What the words of a telling show of where and when its call was. Plain data. */
interface TellingMarks extends Pick<PlacedTelling, 'hours' | 'further'> {
  zoned: ReturnType<ZoneReader>;
}

/** Places a telling by the words that speak of the call, and by the date that an editor gave it. `home`: the dossier's time zone. */
export function placeTelling(
  telling: Telling,
  { zoned, hours, further }: TellingMarks,
  decided: DatedTelling | null,
  home: string,
): PlacedTelling {
  const { reading, mention } = telling;
  // What an editor decides is the day that the call is filed under.
  const { zone = null, isOfDateline = false } = decided === null ? (zoned ?? {}) : { zone: home };
  return {
    ...telling,
    date: decided ?? { source: reading.text.id, ...mention.date },
    zone,
    isOfDateline,
    hours,
    further,
  };
}

/** What the sentence that first speaks of each call of a text shows, in the order of its calls. */
export function readTellings(reading: TextReading, zoneOf: ZoneReader): TellingMarks[] {
  return reading.calls.map((mention) => {
    const words = sentenceOf({ reading, mention });
    return {
      zoned: zoneOf(reading, words),
      hours: readHours(mention, words),
      further: furtherOf({ reading, mention }, words),
    };
  });
}

/** The first and the last minute (of Unix time) at which the call can have begun; null when its day or its zone is not known. */
export function windowOf({ date: { min, max }, zone, hours }: PlacedTelling): Hours | null {
  if (min === null || min !== max || zone === null) return null;
  const start = Temporal.PlainDate.from(min).toZonedDateTime(zone).epochMilliseconds / 60_000;
  return { from: start + (hours?.from ?? 0), to: start + (hours?.to ?? 24 * 60 - 1) };
}

/** The calendar day of a minute of Unix time in a time zone, ISO 8601. */
export function dayAt(minute: number, zone: string): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(minute * 60_000);
  return instant.toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The day after an ISO day. */
export function dayAfter(day: string): string {
  return addDays(day, 1);
}

/** How much further east, in minutes, the day begins in one time zone than in another. */
export function minutesBetween(west: string, east: string, day: string): number {
  const startIn = (zone: string) => Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds;
  return (startIn(west) - startIn(east)) / 60_000;
}

function sentenceOf({ reading: { text }, mention }: Telling): string {
  const cue = firstCue(mention);
  const passage = text.kept[firstIndex(text.kept, ({ end }) => end > cue.start)];
  if (passage === undefined) return '';
  const sentences = splitSentences(text.text, passage.start, passage.end);
  const sentence = sentences[firstIndex(sentences, ({ end }) => end > cue.start)];
  return sentence === undefined ? '' : text.text.slice(sentence.start, sentence.end);
}

function firstCue({ evidence }: CallMention): { start: number; end: number } {
  return evidence[0] ?? { start: 0, end: 0 };
}

const FURTHER_BEFORE =
  /(?:^|\s)(?:another|second|third|fourth|further|new|additional|follow-up|earlier|previous|prior|next|separate)\s(?:[\p{L}-]+\s){0,2}$/iu;
const FURTHER_WITHIN =
  /^(?:another|second|third|fourth|further|additional|follow-up|earlier|previous|separate)\s|\sagain(?:\s|$)/iu;
const AGAIN_AFTER = /^(?:\s[\p{L}-]+){0,6}?\s(?:again|for the (?:second|third|fourth) time)(?!\p{L})/iu;
const OF_THE_DAY =
  /\b(?:later|earlier) (?:that|the same) day\b|\b(?:that|the same|in (?:one|a single)|of the) day\b|\bhours (?:later|after)\b|\bthat (?:evening|night|afternoon)\b/iu;

function furtherOf({ reading: { text }, mention }: Telling, words: string): PlacedTelling['further'] {
  const { start, end } = firstCue(mention);
  const isFurther =
    FURTHER_BEFORE.test(text.text.slice(Math.max(0, start - 60), start)) ||
    FURTHER_WITHIN.test(text.text.slice(start, end)) ||
    AGAIN_AFTER.test(text.text.slice(end, end + 80));
  if (!isFurther) return null;
  return OF_THE_DAY.test(words) ? 'of-the-day' : 'other';
}
