import { matchesOf } from '../matches-of.ts';

const halfDay = '[ap]\\.?\\s?m\\b\\.?';
const time = (name: string): string =>
  `(?<${name}Hour>\\d{1,2})(?:(?<${name}Sign>[:.])(?<${name}Minute>[0-5]\\d))?(?:\\s?(?<${name}Half>${halfDay}))?`;

/** Two clock times with a dash, "to" or "until" between them; flags `giu`. */
const clockRange = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/$€£+-])(?<from>(?:from|(?:began|started|beginning|starting)\\s{1,4}at)\\s{1,4})?${time('start')}(?:\\s?[-‐‑–—]\\s?|\\s{1,4}(?<to>to|until|till|and\\s{1,4}(?:(?:ended|concluded|finished)\\s{1,4}at|(?:lasted|ran|went\\s{1,4}on)\\s{1,4}(?:until|till)))\\s{1,4})${time('end')}(?![\\p{L}\\p{N}:%]|[.,/-]\\d)`,
  'giu',
);
/**
 * "September 8 1999 11 42 a m 12 21 p m", "April 6 1998 10 01-10 28 EDT": right behind the day of a record, as a machine reads it
 * that loses the marks.
 */
const withoutMarks = new RegExp(
  `(?<=(?:19|20)\\d\\d[ ,·•]{1,3})(?<startHour>\\d{1,2}) (?<startMinute>[0-5]\\d)(?:\\s?(?<startHalf>${halfDay}))?(?:\\s?[-‐‑–—•·]\\s?|\\s)(?<endHour>\\d{1,2}) (?<endMinute>[0-5]\\d)(?:\\s?(?<endHalf>${halfDay})|\\s(?=(?:[ecmp][sd]t|gmt|utc|msk|bst|cest?)\\b))`,
  'giu',
);
/** What a time of day has beside its hour: minutes, or the half of the day. Without it numbers are no times, and most passages have none. */
const timeOfDay = /\d(?:[:.][0-5]\d|\s?[ap]\.?\s?m\b|\s[0-5]\d\s?[-‐‑–—•·]\s?\d)/iu;
/** What would be measured by such numbers. */
const measure =
  /^\s?(?:%|percent|per\s+cent|million|billion|trillion|km|kilomet|met(?:er|re)s|dollars|euros|points|people|years|days|votes)/iu;
/** Without a.m. or a colon, only words like these show that numbers are times. */
const timeCue = /\b(?:calls?|called|spoke|talk(?:s|ed)?|conversations?|lasted|held|met|meetings?|o[’']clock|time)\b/iu;
const REACH = 90;
const LONGEST = 12 * 60;

/** A stretch between two times of day. UTF-16 offsets. */
export interface ClockRange {
  start: number;
  end: number;
  minutes: number;
}

/**
 * The stretches between two times of day in a passage, in order: "10:21–10:33 a.m.", "from 10 to 11.30", "23:45–00:15",
 * "began at 10:21 and ended at 10:33", and behind a day "10 21 - 10 33 a m". Times
 * without a.m. or p.m. follow each other within the day, past noon or past midnight. Longer ones than twelve hours, scores,
 * prices and measures are none.
 */
export function readClockRanges(passage: string): ClockRange[] {
  const found: ClockRange[] = [];
  if (!timeOfDay.test(passage)) return found;
  for (const { 0: words, index, groups = {} } of matchesOf(passage, clockRange)) {
    const end = index + words.length;
    if (!areTimes(groups, passage.slice(Math.max(0, index - REACH), index), passage.slice(end, end + REACH))) continue;
    const minutes = minutesBetween(groups);
    if (minutes !== null) found.push({ start: index, end, minutes });
  }
  for (const { 0: words, index, groups = {} } of matchesOf(passage, withoutMarks)) {
    const minutes = minutesBetween(groups);
    if (minutes !== null) found.push({ start: index, end: index + words.length, minutes });
  }
  return found;
}

type Groups = Readonly<Record<string, string | undefined>>;

function areTimes(groups: Groups, before: string, after: string): boolean {
  if (measure.test(after) || /\bbetween\s+$/iu.test(before)) return false;
  if (groups.startHalf !== undefined || groups.endHalf !== undefined) return true;
  if (groups.startSign === ':' && groups.endSign === ':') return true;
  if (groups.startMinute === undefined && groups.endMinute === undefined) return false;
  const isJoined =
    groups.to === undefined
      ? groups.startMinute !== undefined && groups.endMinute !== undefined
      : groups.from !== undefined;
  return isJoined && timeCue.test(before);
}

function minutesBetween(groups: Groups): number | null {
  const [startHalf, endHalf] = [groups.startHalf?.charAt(0).toLowerCase(), groups.endHalf?.charAt(0).toLowerCase()];
  const start = minuteOfDay(groups.startHour, groups.startMinute, startHalf ?? endHalf);
  const end = minuteOfDay(groups.endHour, groups.endMinute, endHalf ?? startHalf);
  if (start === null || end === null) return null;
  // One "a.m." for both holds for both only when they follow each other: in "11:50–12:20 p.m." the first is in the morning.
  const isHalfShared = startHalf === undefined || endHalf === undefined;
  const isTwelveHours = isHalfShared && Number(groups.startHour) <= 12 && Number(groups.endHour) <= 12;
  const day = isTwelveHours ? 12 * 60 : 24 * 60;
  const minutes = (end - start + 2 * day) % day;
  return minutes > 0 && minutes < LONGEST ? minutes : null;
}

function minuteOfDay(
  hourWords: string | undefined,
  minuteWords: string | undefined,
  half: string | undefined,
): number | null {
  const hour = Number(hourWords);
  if (hour > 24 || (half !== undefined && (hour < 1 || hour > 12))) return null;
  const minute = Number(minuteWords ?? 0);
  if (half === undefined) return 60 * hour + minute;
  return 60 * ((hour % 12) + (half === 'p' ? 12 : 0)) + minute;
}
