import type { Temporal } from 'temporal-polyfill';
import { resolvedDate, type ResolvedDate } from './resolved-date.ts';

/** The days that "a week ago" allows, `middle` being seven days ago to the day: one of those within three days of it. */
export function weekOn(middle: Temporal.PlainDate): ResolvedDate | null {
  const days = resolvedDate.oneOf(middle.subtract({ days: 3 }), middle.add({ days: 3 }));
  return days === null ? null : { ...days, precision: 'week' };
}
