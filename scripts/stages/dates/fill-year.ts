import { Temporal } from 'temporal-polyfill';
import type { Direction, Reading } from './date-rule.ts';
import type { FramingYear } from './framing-year.ts';
import type { ResolvedDate } from './resolved-date.ts';

type Yearless = Extract<Reading, { kind: 'yearless' }>;

/** Further back than this, writers add the year or "last year"; for a day of the year before, they do so sooner. */
const FAR = 300;
const FAR_IN_YEAR_BEFORE = 240;
/** News of the last two months; the name of an event and a day named with another year may be older. */
const NEAR = 60;
/** A day that is so soon needs no year and, in a list or a headline, no verb. */
const SOON = 65;

/** What else the text tells about the year. */
export interface YearHints {
  /** The years that the text itself gives this day elsewhere. */
  stated: ReadonlySet<number>;
  /** The year that an earlier date of the passage may lend; worked out when it is asked for. */
  frame: () => FramingYear | null;
}

/**
 * The date of a day or month without a year, seen from `day`: the latest one, or the next one where verbs speak of the
 * future, or where there is no verb and the latest one is ten months back and more; the one in the year that the text gives
 * this day elsewhere, or with which the sentence opens, when the latest one is no news. A weekday beside it decides between
 * the years. Null (a doubt, no guess) when what is told as past is ten months back and more (eight for a day of the year
 * before), when it would be the name of an event that may be years back, when the passage speaks of another year, or when
 * the weekday beside it does not fit.
 */
export function fillYear(
  reading: Yearless,
  day: Temporal.PlainDate,
  read: Direction,
  hints: YearHints,
): ResolvedDate | null {
  const direction = reading.isAttribute === true && read === 'future' ? 'open' : read;
  const today = day.toString();
  const inThisYear = reading.in(day.year);
  const latest = isUpTo(inThisYear, today) ? inThisYear : reading.in(day.year - 1);
  if (reading.weekday !== null) return onWeekday(reading, day, direction);
  if (direction === 'future' || direction === 'open') {
    const next = inThisYear !== null && inThisYear.max >= today ? inThisYear : reading.in(day.year + 1);
    const [back, ahead] = [distance(latest, 'max', today), distance(next, 'min', today)];
    const isLatest = direction === 'future' ? ahead > FAR && back <= NEAR : back <= ahead;
    return isLatest ? latest : next;
  }
  if (direction === 'none' && distance(latest, 'max', today) > FAR) {
    const next = latest === inThisYear ? reading.in(day.year + 1) : inThisYear;
    if (next !== null && !reading.named && distance(next, 'min', today) <= SOON) return next;
  }
  return pastDate(reading, day, latest, hints);
}

function pastDate(
  reading: Yearless,
  day: Temporal.PlainDate,
  latest: ResolvedDate | null,
  { stated, frame: findFrame }: YearHints,
): ResolvedDate | null {
  const back = distance(latest, 'max', day.toString());
  const isNews = back <= NEAR;
  const [statedYear] = stated;
  if (!isNews && statedYear !== undefined && stated.size === 1) return reading.in(statedYear);
  const frame = findFrame();
  if (frame !== null && latest?.min.startsWith(String(frame.year)) !== true) {
    if (isNews) return frame.isSure ? null : latest;
    return frame.isSure ? reading.in(frame.year) : null;
  }
  if (reading.named && !isNews) return null;
  const isOfYearBefore = reading.day !== null && latest?.min.startsWith(String(day.year)) === false;
  return back <= (isOfYearBefore ? FAR_IN_YEAR_BEFORE : FAR) ? latest : null;
}

function isUpTo(date: ResolvedDate | null, today: string): boolean {
  return date !== null && date.min <= today;
}

/** Of three years that follow one another only one has the day on that weekday; what is told as past is not still to come. */
function onWeekday(reading: Yearless, day: Temporal.PlainDate, direction: Direction): ResolvedDate | null {
  for (const year of [day.year, day.year - 1, day.year + 1]) {
    const value = reading.in(year);
    if (value === null || Temporal.PlainDate.from(value.min).dayOfWeek !== reading.weekday) continue;
    return direction === 'past' && value.min > day.toString() ? null : value;
  }
  return null;
}

const MILLISECONDS_OF_DAY = 24 * 60 * 60 * 1000;

/** In days; without end for no date. In UTC every day is as long as the next. */
function distance(date: ResolvedDate | null, end: 'min' | 'max', day: string): number {
  return date === null ? Infinity : Math.abs(Date.parse(date[end]) - Date.parse(day)) / MILLISECONDS_OF_DAY;
}
