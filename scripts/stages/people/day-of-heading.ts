import { dayOfRecord } from '../calls/days/day-of-record.ts';
import type { CleanText } from '../clean-text.ts';
import type { DateMention } from '../find-dates.ts';

/** How many passages may stand before the body: number, title, place and day. */
const MOST_OPENING = 4;

/**
 * The ISO day that a text without a day of publication gives in its title or heading, or in the head of a record of a call, as editions
 * of documents do: offices are those of that day. Null when the opening names none, or several.
 */
export function dayOfHeading(text: Pick<CleanText, 'text' | 'kept'>, dates: readonly DateMention[]): string | null {
  const days = new Set<string>();
  for (const { start, end, kind } of text.kept.slice(0, MOST_OPENING)) {
    if (kind !== 'title' && kind !== 'heading') continue;
    for (const date of dates) {
      if (date.start >= start && date.end <= end && date.precision === 'day' && date.min !== null) days.add(date.min);
    }
  }
  const [day] = days;
  if (days.size > 1) return null;
  return day ?? dayOfRecord(text, dates)?.min ?? null;
}
