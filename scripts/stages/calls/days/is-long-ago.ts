import { Temporal } from 'temporal-polyfill';
import type { DateMention } from '../../find-dates.ts';

/** A day without a year that may be another year's, or another text's: it lies far before publication. */
export function isLongAgo({ text, min, precision }: DateMention, published: string | null): boolean {
  if (published === null || min === null || precision !== 'day' || !/\d/u.test(text) || /\d{4}/u.test(text))
    return false;
  return Temporal.PlainDate.from(min).until(Temporal.PlainDate.from(published)).days > 60;
}
