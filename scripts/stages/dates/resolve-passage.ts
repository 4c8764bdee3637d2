import type { Range } from '../../../src/schemas/span.ts';
import { anchor, type Anchor } from './anchor.ts';
import type { Direction, Reading } from './date-rule.ts';
import { dateNamedBefore, type NamedDate } from './date-named-before.ts';
import { dayOfReport } from './day-of-report.ts';
import { dayOfTelling } from './day-of-telling.ts';
import { fillYear } from './fill-year.ts';
import { framingYear, type FramingYear } from './framing-year.ts';
import { findQuoted } from './find-quoted.ts';
import { readDirection } from './read-direction.ts';
import type { ResolvedDate } from './resolved-date.ts';
import type { FoundDate } from './scan-dates.ts';
import { yearBeside } from './year-beside.ts';

/** A passage with the dates that its rules found. Offsets are UTF-16, within the passage. */
export interface ScannedPassage {
  words: string;
  dates: readonly FoundDate[];
}

/** A date with what it comes to. */
export interface PassageDate {
  start: number;
  end: number;
  value: ResolvedDate;
  basis: 'stated' | 'relative';
}

/** A passage whose narrated dates are resolved, and what its quoted ones need. */
export interface NarratedPassage {
  dates: PassageDate[];
  /** Days, months and years that the narrator names. */
  named: NamedDate[];
  /** Whether the narrator has named a day so far, here or in a passage before. */
  hasNamedDay: boolean;
  /** Places in `ScannedPassage.dates` of relative dates within quotation marks. */
  quoted: number[];
}

/** Years that the text gives a day of the year (`MM-DD`), wherever it gives one. */
export type StatedYears = ReadonlyMap<string, ReadonlySet<number>>;

const saying =
  /\b(?:said|says|saying|told|tells|telling|stated|wrote|written|posted|tweeted|announced|added|declared|claimed|insisted|noted|asked|replied|answered|remarks?|speaking|statement|reporters|journalists|interview)\b/iu;
/** Of another sentence, the verb is no date's of this one. A full stop after a shortened title ends none. */
const sentenceEnd = /(?<!\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|\p{Lu}))[.!?]["”’)\]]*\s+(?=["“‘(]?\p{Lu})/u;
const NEAR = 60;
const noYears: ReadonlySet<number> = new Set();

/** The narrated dates of a passage, counted from the days of `published`; relative ones are left out when it is null. */
export function resolveNarrated(
  passage: ScannedPassage,
  published: Anchor | null,
  years: StatedYears,
  before: NarratedPassage | undefined,
): NarratedPassage {
  const resolved: NarratedPassage = { dates: [], named: [], quoted: [], hasNamedDay: before?.hasNamedDay ?? false };
  const { words, dates } = passage;
  const quotes = dates.some(({ reading }) => reading.kind !== 'stated') ? findQuoted(words) : [];
  let quote = 0;
  for (const [at, { start, end, reading }] of dates.entries()) {
    while ((quotes[quote]?.end ?? Infinity) <= start) quote += 1;
    const isQuoted = isWithin(start, quotes[quote]) && !isGloss(words, start, end);
    if (isQuoted && reading.kind !== 'stated') {
      resolved.quoted.push(at);
      continue;
    }
    const value =
      reading.kind === 'echoed'
        ? echo(passage, at, resolved, before, published)
        : resolveDate(passage, at, published, years, resolved.named);
    if (value === null) continue;
    resolved.dates.push({ start, end, value, basis: reading.kind === 'stated' ? 'stated' : 'relative' });
    const { precision } = value;
    if (isQuoted || (precision !== 'day' && precision !== 'month' && precision !== 'year')) continue;
    const isSaid =
      precision === 'day' &&
      (saying.test(
        words
          .slice(Math.max(0, start - NEAR), start)
          .split(sentenceEnd)
          .at(-1) ?? '',
      ) ||
        saying.test(words.slice(end, end + NEAR).split(sentenceEnd)[0] ?? ''));
    const isAttribute = precision === 'day' && namesEvent(words, start, end);
    resolved.named.push({ start, end, day: value.min, precision, isSaid, isAttribute });
    resolved.hasNamedDay ||= precision === 'day';
  }
  return resolved;
}

/** “I rang her this morning (Monday)”: what stands in brackets is the narrator's, who says which day is meant. */
function isGloss(words: string, start: number, end: number): boolean {
  return /[([]/u.test(words.charAt(start - 1)) && /[)\]]/u.test(words.charAt(end));
}

const determiner = /(?:\b(?:the|a|an|his|her|its|their|this|that)|[’']s?) $/iu;
/** What is said in a call, a briefing or an interview may be quoted from it. */
const event =
  /^ (?!(?:(?:tele)?phone|calls?|conversations?|talks?|briefings?|press|news|interviews?|meetings?|remarks|speech|statements?|and|or|to|when|that|in|at|of)\b)\p{Ll}{4}/u;

/** "the 12 March massacre": a day of the calendar that is part of an event's name. */
function namesEvent(words: string, start: number, end: number): boolean {
  return (
    /\d/u.test(words.slice(start, end)) &&
    determiner.test(words.slice(Math.max(0, start - 8), start)) &&
    event.test(words.slice(end, end + 16))
  );
}

/** The quoted dates of a passage, as the narrator explains them in brackets, else counted from the days on which they may have been spoken. */
export function resolveQuoted(
  passage: ScannedPassage,
  { quoted, dates: narrated }: Pick<NarratedPassage, 'quoted' | 'dates'>,
  spoken: Anchor | null,
  years: StatedYears,
): PassageDate[] {
  return quoted.flatMap((at) => {
    const date = passage.dates[at];
    const value = glossOf(passage, at, narrated) ?? resolveDate(passage, at, spoken, years, []);
    return date === undefined || value === null ? [] : { start: date.start, end: date.end, value, basis: 'relative' };
  });
}

/** The day in brackets right behind a date: "this morning (Monday)". */
function glossOf({ words, dates }: ScannedPassage, at: number, narrated: readonly PassageDate[]): ResolvedDate | null {
  const [date, next] = [dates[at], dates[at + 1]];
  if (date === undefined || next === undefined || !isGloss(words, next.start, next.end)) return null;
  if (words.slice(date.end, next.start - 1) !== ' ') return null;
  return narrated.find(({ start }) => start === next.start)?.value ?? null;
}

function resolveDate(
  passage: ScannedPassage,
  at: number,
  from: Anchor | null,
  years: StatedYears,
  named: readonly NamedDate[],
): ResolvedDate | null {
  const date = passage.dates[at];
  if (date === undefined) return null;
  const { start, end, reading } = date;
  if (reading.kind === 'stated') return reading.value;
  if (reading.kind === 'echoed' || reading.kind === 'numbers') return null;
  const beside = reading.kind === 'yearless' ? yearBeside(passage.words, passage.dates, at, reading) : null;
  if (beside !== null) return beside;
  let read: Direction | undefined;
  const direction = (): Direction => (read ??= readDirection(passage.words, start, end));
  if (reading.kind === 'counted' && reading.isBareWeekday === true) {
    const told = dayOfTelling(passage.words, start, named);
    if (told !== null && ['future', 'open'].includes(direction())) return reading.from(told, () => 'future');
  }
  if (from === null) return null;
  const reported = reading.kind === 'counted' && reading.isWeek ? dayOfReport(passage.words, start, named) : null;
  if (reading.kind === 'counted' && reported !== null)
    return anchor.count({ days: [reported, ...from.days], isBetween: true }, (day) => reading.from(day, direction));
  if (reading.kind === 'counted') return anchor.count(from, (day) => reading.from(day, direction));
  const stated = years.get(dayOfYear(reading)) ?? noYears;
  const frame = (): FramingYear | null => framingYear(passage.words, passage.dates, at, reading.month);
  return anchor.count(from, (day) => fillYear(reading, day, direction(), { stated, frame }));
}

/**
 * What words like "the next day" come to. Nothing that is told as past comes after publication: a day that would was counted
 * from the wrong one. "A day earlier" where no day has been named counts from publication.
 */
function echo(
  { words, dates }: ScannedPassage,
  at: number,
  resolved: NarratedPassage,
  before: NarratedPassage | undefined,
  published: Anchor | null,
): ResolvedDate | null {
  const date = dates[at];
  if (date?.reading.kind !== 'echoed') return null;
  const { unit, from, otherwise } = date.reading;
  const day = dateNamedBefore(words, date.start, unit, resolved.named, before?.named ?? []);
  const direction = (): Direction => readDirection(words, date.start, date.end);
  if (day === null) {
    if (otherwise === undefined || published === null || resolved.hasNamedDay) return null;
    return anchor.count(published, (each) => otherwise(each, direction));
  }
  const value = from(day);
  const last = published?.days.at(-1)?.toString();
  const isAfter = value !== null && last !== undefined && value.min > last;
  return isAfter && direction() !== 'future' ? null : value;
}

function dayOfYear({ month, day }: Extract<Reading, { kind: 'yearless' }>): string {
  return `${String(month).padStart(2, '0')}-${String(day ?? 0).padStart(2, '0')}`;
}

function isWithin(place: number, range: Range | undefined): boolean {
  return range !== undefined && place >= range.start && place < range.end;
}
