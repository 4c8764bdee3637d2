import { headerDates, type HeaderDate } from './header-dates.ts';

/** Nearly every paragraph has no bracket so near its start. */
const REACH = 34;
const hint = /^[("“[\s]{0,3}(?:\p{Lu}\p{L}{2,8}\.?\s|\d)[^()\n]{4,20}\(\p{Lu}[^()]{1,22}\)\s*[-–—]/u;
const weekday = /^\s*\((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/iu;

/**
 * The date that opens a paragraph before its agency in brackets and a dash, where a dateline has no place: "Nov. 21, 2024 (NNA)—".
 * Null when there is none; a weekday in brackets is no agency.
 */
export function readAgencyDate(paragraph: string): HeaderDate | null {
  const opening = paragraph.slice(0, REACH).includes('(') ? hint.exec(paragraph)?.[0] : undefined;
  if (opening === undefined) return null;
  const [date] = headerDates(opening);
  if (date?.value.precision !== 'day' || !/^[("“[\s]*$/u.test(opening.slice(0, date.start))) return null;
  const after = opening.slice(date.end);
  return /^\s*\(/u.test(after) && !weekday.test(after) ? date : null;
}
