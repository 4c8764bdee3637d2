import { headerDates, type HeaderDate } from './header-dates.ts';

const month = '\\p{Lu}\\p{Ll}{2,8}\\.?';
const date = `(?<date>\\d{1,2} ${month},? (?:19|20)\\d\\d|${month} \\d{1,2},? (?:19|20)\\d\\d)`;
const clock =
  '(?:,? (?:at )?\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?)?(?: (?:[A-Z]{2,4}|Eastern|Central|Mountain|Pacific|local time))?';
const place = `\\p{Lu}{3}[\\p{Lu}.,’' -]{0,27}(?:, ?${month} \\d{1,2})?`;
const agency = '\\(\\p{Lu}[\\p{L}\\d ./-]{1,20}\\) ?(?:--|[-–—])';
const stamp = new RegExp(`(?<![\\d-])${date}${clock} ${place} ?${agency}`, 'u');
/** How far into a paragraph the stamp may stand: a headline may have run into it. */
const REACH = 320;

/**
 * The date that stands right before a dateline in which the place is in capitals and an agency in brackets, whatever headline or
 * clock time has run into it: "Talks failApril 19, 1999 PORT SUND (NNA) -- ", "01:30 p.m. Apr 19, 1999 Eastern PORT SUND, April 19
 * (NNA) - ". Null when there is none.
 */
export function readStamp(paragraph: string): HeaderDate | null {
  const opening = paragraph.slice(0, REACH);
  const match = opening.includes('(') ? stamp.exec(opening) : null;
  if (match?.groups?.date === undefined) return null;
  const words = match.groups.date;
  const [found] = headerDates(words);
  if (found?.value.precision !== 'day' || found.end - found.start !== words.length) return null;
  return { ...found, start: match.index + found.start, end: match.index + found.end };
}
