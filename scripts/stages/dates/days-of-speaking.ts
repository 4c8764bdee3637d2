import { Temporal } from 'temporal-polyfill';
import type { Anchor } from './anchor.ts';

/** Days before publication that a text still reports: a quotation may be from any of them that it names. */
const NEWS_DAYS = 6;

/**
 * The day on which quoted words were spoken: the day that a verb of saying has in the same passage; else the day of
 * publication or another day of the last week that the text names outside of quotations, whichever it was. Null when neither
 * is known. `saidInPassage`, `named`: ISO days.
 */
export function daysOfSpeaking(
  saidInPassage: ReadonlySet<string>,
  named: ReadonlySet<string>,
  published: Anchor | null,
): Anchor | null {
  if (saidInPassage.size > 0) return { days: toDays(saidInPassage), isBetween: false };
  if (published === null || published.isBetween) return published;
  const [day] = published.days;
  if (day === undefined) return null;
  const [first, last] = [day.subtract({ days: NEWS_DAYS }).toString(), day.toString()];
  const recent = [...named].filter((each) => each >= first && each <= last);
  return { days: toDays(new Set([...recent, last])), isBetween: false };
}

function toDays(isoDays: ReadonlySet<string>): Temporal.PlainDate[] {
  return [...isoDays].sort().map((day) => Temporal.PlainDate.from(day));
}
