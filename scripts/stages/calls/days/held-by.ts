import { addDays } from '../../dates/add-days.ts';
import type { DateMention } from '../../find-dates.ts';

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u;

/**
 * The date of a call that is told as held, in a text of day `published`: no day after that. A bare weekday that other words of its
 * sentence put into the coming week is the one before. `isNews`: it is the first call that the text tells of; where its weekday is the
 * one after publication, it is the day that had begun elsewhere, or the one of six days before. Null when the date cannot be the call’s.
 */
export function heldBy(date: DateMention, published: string | null, isNews: boolean): DateMention | null {
  if (published === null || date.min === null) return date;
  const isBare = date.precision === 'day' && WEEKDAY.test(date.text) && !/\d/u.test(date.text);
  if (date.min <= published) {
    const later = addDays(date.min, 7);
    if (!isBare || !isNews || later !== addDays(published, 1)) return date;
    return { ...date, edtf: `[${date.min},${later}]`, max: later, precision: 'range' };
  }
  if (!isBare) return null;
  const edtf = addDays(date.min, -7);
  return edtf <= published ? { ...date, edtf, min: edtf, max: edtf } : null;
}
