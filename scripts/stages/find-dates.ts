import type { DateExpression } from '../../src/schemas/date-expression.ts';
import type { Finding, Report } from '../report.ts';
import type { CleanText } from './clean-text.ts';
import { anchor } from './dates/anchor.ts';
import type { NamedDate } from './dates/date-named-before.ts';
import { daysOfSpeaking } from './dates/days-of-speaking.ts';
import {
  resolveNarrated,
  resolveQuoted,
  type NarratedPassage,
  type PassageDate,
  type ScannedPassage,
} from './dates/resolve-passage.ts';
import { scanDates, type FoundDate } from './dates/scan-dates.ts';
import { settleNumbers } from './dates/settle-numbers.ts';
import { makePlaces } from './make-places.ts';
import type { WordScan } from './scan-words.ts';
import { startsBetween } from './words/starts-between.ts';

/** A date expression of the kept text. UTF-16 offsets. */
export interface DateMention extends DateExpression {
  /** First and last ISO day it allows; null when open. */
  min: string | null;
  max: string | null;
  /** How fine it is. */
  precision: 'day' | 'week' | 'month' | 'season' | 'year' | 'range';
}

/**
 * Every date expression of the kept passages, in order, not overlapping, resolved against the day of publication; when that
 * is unknown (null at either end), relative ones and days without a year are left out. What stays doubtful is left out too,
 * or given as one of several days: a wrong day is worse than no day. The phrases are listed in dates/README.md.
 *
 * The narrator's relative words count from the day of publication. Quoted ones count from the day of speaking: the one that a
 * verb of saying has in the same passage ("she said on Friday"); where there is none, publication or any other day of the
 * week before it that the narrator names. Several of those give one of several days (`[2025-07-03..2025-07-04]`), one gives
 * that day. A weekday or a day without a year is the latest such day, or the next one where verbs speak of the future; only
 * then does anything land after publication. A weekday still to come counts from the day on which it was told.
 *
 * Findings: `ambiguous-date`, a date in numbers whose day and month could change places; `doubtful-date`, a day without a year
 * that could be of several or whose weekday does not fit; `undated-text`, words that count from an unknown publication.
 */
export function findDates(
  text: CleanText,
  words: WordScan,
  published: { min: string | null; max: string | null },
  report: Report,
): DateMention[] {
  const places = makePlaces(text.text);
  const finding = (start: number, end: number): Pick<Finding, 'file' | 'place' | 'actual'> => ({
    file: text.file,
    place: places({ start, end }),
    actual: text.text.slice(start, end),
  });
  const scanned = text.kept.map(({ start, end }): KeptPassage => {
    const openings = startsBetween(words.date, start, end).map((at) => at - start);
    const letters = text.text.slice(start, end);
    return { start, words: letters, dates: openings.length === 0 ? [] : scanDates(letters, openings) };
  });
  const passages = settleNumbers(scanned, (passage, { start, end }) => {
    report.add({ ...ambiguous, ...finding(passage.start + start, passage.start + end) });
  });
  const day = anchor.between(published.min, published.max);
  if (day === null) reportUndated(passages, (start, end) => report.add({ ...undated, ...finding(start, end) }));
  const years = statedYears(passages);
  const narrated: NarratedPassage[] = [];
  for (const passage of passages) narrated.push(resolveNarrated(passage, day, years, narrated.at(-1)));
  const named = new Set(narrated.flatMap((passage) => daysOf(passage.named.filter(({ isAttribute }) => !isAttribute))));

  return passages.flatMap((passage, index) => {
    if (passage.dates.length === 0) return [];
    const here = narrated[index] ?? { dates: [], quoted: [], named: [] };
    const saidOn = new Set(daysOf(here.named.filter(({ isSaid }) => isSaid)));
    const spoken = here.quoted.length === 0 ? null : daysOfSpeaking(saidOn, named, day);
    const all = [...here.dates, ...resolveQuoted(passage, here, spoken, years)].sort((a, b) => a.start - b.start);
    if (day !== null && all.length < passage.dates.length) {
      for (const { start, end } of leftOut(passage.dates, all)) {
        report.add({ ...doubtful, ...finding(passage.start + start, passage.start + end) });
      }
    }
    return all.map(({ start, end, value, basis }) => ({
      start: passage.start + start,
      end: passage.start + end,
      text: passage.words.slice(start, end),
      ...value,
      basis,
    }));
  });
}

type KeptPassage = ScannedPassage & { start: number };

const ambiguous = {
  rule: 'ambiguous-date',
  severity: 'warning',
  reason: 'Either number could be the day, so the date is not used.',
  fix: 'If a call took place on that day, add a determination that decides its date.',
} as const;
const doubtful = {
  rule: 'doubtful-date',
  severity: 'note',
  reason: 'The words do not tell which year is meant, or their weekday does not fit, so the date is not used.',
  fix: 'If a call took place on that day, add a determination that decides its date.',
} as const;
const undated = {
  rule: 'undated-text',
  severity: 'note',
  reason: 'The text does not say when it was published, so days that count from it are not used.',
  fix: 'If the day is known, note it as `published` beside the text.',
} as const;

/** At the first words of the text that count from its publication. */
function reportUndated(passages: readonly KeptPassage[], add: (start: number, end: number) => void): void {
  for (const { start, dates } of passages) {
    const relative = dates.find(({ reading }) => reading.kind === 'counted' || reading.kind === 'yearless');
    if (relative === undefined) continue;
    add(start + relative.start, start + relative.end);
    return;
  }
}

/** Days without a year that no date was made of. */
function leftOut(found: readonly FoundDate[], resolved: readonly PassageDate[]): FoundDate[] {
  const starts = new Set(resolved.map(({ start }) => start));
  return found.filter(
    ({ start, reading }) => reading.kind === 'yearless' && reading.day !== null && !reading.named && !starts.has(start),
  );
}

function daysOf(named: readonly NamedDate[]): string[] {
  return named.flatMap(({ day, precision }) => (precision === 'day' ? day : []));
}

/** The years that the text itself gives a day of the year (`MM-DD`). */
function statedYears(passages: readonly ScannedPassage[]): Map<string, Set<number>> {
  const years = new Map<string, Set<number>>();
  for (const { dates } of passages) {
    for (const { reading } of dates) {
      if (reading.kind !== 'stated' || reading.value.precision !== 'day') continue;
      const { min } = reading.value;
      const known = years.get(min.slice(5)) ?? new Set();
      years.set(min.slice(5), known.add(Number(min.slice(0, 4))));
    }
  }
  return years;
}
