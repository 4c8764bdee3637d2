import type { DateExpression } from '../../src/schemas/date-expression.ts';
import type { CleanText } from './clean-text.ts';
import { anchor } from './dates/anchor.ts';
import type { NamedDate } from './dates/date-named-before.ts';
import { daysOfSpeaking } from './dates/days-of-speaking.ts';
import { resolveNarrated, resolveQuoted, type NarratedPassage, type ScannedPassage } from './dates/resolve-passage.ts';
import { scanDates } from './dates/scan-dates.ts';

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
 */
export function findDates(text: CleanText, published: { min: string | null; max: string | null }): DateMention[] {
  const passages = text.kept.map(({ start, end }): ScannedPassage & { start: number } => {
    const words = text.text.slice(start, end);
    return { start, words, dates: scanDates(words) };
  });
  const day = anchor.between(published.min, published.max);
  const years = statedYears(passages);
  const narrated: NarratedPassage[] = [];
  for (const passage of passages) narrated.push(resolveNarrated(passage, day, years, narrated.at(-1)));
  const named = new Set(narrated.flatMap((passage) => daysOf(passage.named)));

  return passages.flatMap((passage, index) => {
    const { dates, quoted, named: here } = narrated[index] ?? { dates: [], quoted: [], named: [] };
    const saidOn = new Set(daysOf(here.filter(({ isSaid }) => isSaid)));
    const spoken = quoted.length === 0 ? null : daysOfSpeaking(saidOn, named, day);
    const all = [...dates, ...resolveQuoted(passage, quoted, spoken, years)].sort((a, b) => a.start - b.start);
    return all.map(({ start, end, value, basis }) => ({
      start: passage.start + start,
      end: passage.start + end,
      text: passage.words.slice(start, end),
      ...value,
      basis,
    }));
  });
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
