import { headerDates, type HeaderDate } from './header-dates.ts';

const timeAfter =
  /^[\s,.)\]]*(?:\d{1,2}(?:[:.]\d\d)?(?:\s?[-–—]\s?\d{1,2}(?:[:.]\d\d)?)?\s?(?:[ap]\.?m\.?)?[\s.)\]]*)?$/iu;
const setOff = /[,:;(|–—-]\s*(?:\p{L}+day,?\s+)?$/u;
/** What was said on the day that its title ends in: "Remarks by President Lind 19 May 2025". */
const speech =
  /^(?:(?:full|joint|opening|closing|official|edited|verbatim)\s+)*(?:remarks|speech|address|statement|transcript|press\s+(?:briefing|conference)|interview)\b(?!.*\b(?:on|of|from|since|in|for|until|till|by|before|after|at|to|the|and|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[,\s]*$)/iu;
const changed = /^\W*(?:last\s+)?(?:updated|modified|edited|retrieved|accessed|copyright|©)/iu;
/** A machine's time stamp needs no comma before it: "Lind spoke with Renko 14.12.2021 12:51:20 EET | Press release". */
const stampAfter = /^[ ,]{1,2}\d\d:\d\d(?::\d\d)? (?:[A-Z]{3,4}|[+-]\d\d:?\d\d)(?: ?\|[^|]{0,40})?$/u;
/** "Lind’s call with Renko (2 Dec. 20)": in brackets at its end, a year may lack its century. */
const inBrackets = /\((?<dayMonth>\d{1,2} \p{Lu}\p{Ll}{2,8}\.? )(?<year>\d\d)\)$/u;
/** Years from 70 on are of the century before. */
const LAST_OF_OURS = 69;
const LONGEST = 300;

/**
 * The date that a title ends in, set off from it: "Call with President Renko: 15 September 2017", "Memorandum of a Telephone
 * Conversation …, 6 November 1956, 12:55 p.m.", or that the title of something spoken ends in. Null for a date that belongs to its sentence ("the attack of 5 May 2014").
 */
export function readTitleDate(title: string): HeaderDate | null {
  if (title.length > LONGEST) return null;
  const short = inBrackets.exec(title);
  if (short !== null) return withCentury(short);
  const date = headerDates(title).at(-1);
  if (date?.value.precision !== 'day' || changed.test(title)) return null;
  const before = title.slice(0, date.start);
  if (stampAfter.test(title.slice(date.end))) return date;
  return (setOff.test(before) || speech.test(before)) && timeAfter.test(title.slice(date.end)) ? date : null;
}

function withCentury({ index, groups }: RegExpExecArray): HeaderDate | null {
  const { dayMonth = '', year = '' } = groups ?? {};
  const [date] = headerDates(`${dayMonth}${Number(year) > LAST_OF_OURS ? '19' : '20'}${year}`);
  const start = index + '('.length;
  return date?.value.precision === 'day'
    ? { start, end: start + dayMonth.length + year.length, value: date.value }
    : null;
}
