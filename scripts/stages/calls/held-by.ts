import { Temporal } from 'temporal-polyfill';
import type { DateMention } from '../find-dates.ts';

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u;

/**
 * The date of a call that is told as held, in a text of day `published`: no day after that. A bare weekday that other words of its
 * sentence put into the coming week is the one before. Null when the date cannot be the call’s.
 */
export function heldBy(date: DateMention, published: string | null): DateMention | null {
  if (published === null || date.min === null || date.min <= published) return date;
  if (date.precision !== 'day' || !WEEKDAY.test(date.text) || /\d/u.test(date.text)) return null;
  const edtf = Temporal.PlainDate.from(date.min).subtract({ days: 7 }).toString();
  return edtf <= published ? { ...date, edtf, min: edtf, max: edtf } : null;
}
