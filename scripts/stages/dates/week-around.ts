import type { Temporal } from 'temporal-polyfill';
import { resolvedDate, type ResolvedDate } from './resolved-date.ts';

/**
 * The days that "last week" (`away` −1), "this week" (0) or "next week" (1) allow when said on `day`: one of those between
 * the ends of that week as it begins on Sunday (United States) and as it begins on Monday (ISO 8601).
 */
export function weekAround(day: Temporal.PlainDate, away: number): ResolvedDate | null {
  const sunday = day.add({ days: 7 * away - (day.dayOfWeek % 7) });
  const monday = day.add({ days: 7 * away - day.dayOfWeek + 1 });
  const isSunday = day.dayOfWeek === 7;
  const days = isSunday
    ? resolvedDate.oneOf(monday, sunday.add({ days: 6 }))
    : resolvedDate.oneOf(sunday, monday.add({ days: 6 }));
  return days === null ? null : { ...days, precision: 'week' };
}
