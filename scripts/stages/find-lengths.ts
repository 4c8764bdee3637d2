import type { Length } from '../../src/schemas/call.ts';
import type { CleanText } from './clean-text.ts';
import { isNoLength } from './lengths/is-no-length.ts';
import { lengthForms } from './lengths/length-forms.ts';
import { readClockRanges } from './lengths/read-clock-range.ts';
import { readQualifier } from './lengths/read-qualifier.ts';
import { matchesOf } from './matches-of.ts';

/** Words that give a length of time in hours and minutes. UTF-16 offsets. */
export interface LengthMention extends Pick<Length, 'iso' | 'minutes' | 'qualifier'> {
  start: number;
  end: number;
  text: string;
}

/** Where a length may be: every form of one has a unit, which "minister" and "hourly" are not. */
const unit = /hour(?:s?\b|long\b)|hrs?\b|min(?:ute)?s?\b|\d\s?h(?:\b|(?=\d))/giu;
/** How far from its unit a length may begin and end, its qualifier included. */
const BEFORE = 80;
const AFTER = 60;
const DAY = 24 * 60;

/**
 * Every length of time of less than a day in the kept passages, in order, not overlapping: hours and minutes in words or
 * digits, with the words that say how exact they are, and stretches between two clock times. Whether it is a call's length is
 * not decided here; what is no length of anything ("two hours ago", "within an hour", "every hour") is left out, as is a
 * choice of two ("two or three hours"). The phrases are listed in dates/README.md.
 */
export function findLengths(text: CleanText): LengthMention[] {
  return text.kept.flatMap(({ start, end }) =>
    findInPassage(text.text.slice(start, end)).map((length) => ({
      ...length,
      start: start + length.start,
      end: start + length.end,
    })),
  );
}

function findInPassage(passage: string): LengthMention[] {
  const lengths: LengthMention[] = readClockRanges(passage).map((range) => ({
    ...range,
    text: passage.slice(range.start, range.end),
    iso: isoOf(range.minutes),
    qualifier: 'exact',
  }));
  let from = 0;
  for (const { index } of matchesOf(passage, unit)) {
    if (index < from) continue;
    const length = readAround(passage, index, from);
    if (length === null) continue;
    from = length.end;
    if (length.mention !== null) lengths.push(length.mention);
  }
  return lengths
    .sort((a, b) => a.start - b.start)
    .filter((length, index, all) => length.start >= (all[index - 1]?.end ?? 0));
}

/** The length whose unit stands at `place`, and where its words end; a null mention is words that are no length. */
function readAround(
  passage: string,
  place: number,
  from: number,
): { end: number; mention: LengthMention | null } | null {
  const windowStart = Math.max(from, place - BEFORE);
  const around = passage.slice(windowStart, place + AFTER);
  const found = longestAt(around, place - windowStart);
  if (found === null) return null;
  const [before, after] = [around.slice(0, found.start), around.slice(found.end)];
  const qualified = readQualifier(around.slice(found.start, found.end), before, after);
  const [start, end] = [found.start - qualified.before, found.end + qualified.after];
  const words = around.slice(found.start, found.end);
  const minutes = Math.round(found.minutes);
  const isLength =
    minutes > 0 &&
    minutes < DAY &&
    words !== '60 Minutes' &&
    !isNoLength(words, around.slice(0, start), around.slice(end));
  const mention = isLength
    ? {
        start: windowStart + start,
        end: windowStart + end,
        text: around.slice(start, end),
        iso: isoOf(minutes),
        minutes,
        qualifier: qualified.qualifier,
      }
    : null;
  return { end: windowStart + end, mention };
}

function longestAt(around: string, place: number): { start: number; end: number; minutes: number } | null {
  let longest: { start: number; end: number; minutes: number } | null = null;
  for (const { needs, pattern, minutesOf } of lengthForms) {
    if (!needs.test(around)) continue;
    for (const { 0: words, index, groups } of matchesOf(around, pattern)) {
      if (index > place) break;
      const end = index + words.length;
      if (end <= place || (longest !== null && longest.end - longest.start >= words.length)) continue;
      longest = { start: index, end, minutes: minutesOf(groups ?? {}) };
    }
  }
  return longest;
}

/** ISO 8601: 75 minutes are `PT1H15M`. */
function isoOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
}
