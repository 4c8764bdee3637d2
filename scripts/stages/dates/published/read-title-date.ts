import { headerDates, type HeaderDate } from './header-dates.ts';

const timeAfter =
  /^[\s,.)\]]*(?:\d{1,2}(?:[:.]\d\d)?(?:\s?[-–—]\s?\d{1,2}(?:[:.]\d\d)?)?\s?(?:[ap]\.?m\.?)?[\s.)\]]*)?$/iu;
const setOff = /[,:;(|–—-]\s*(?:\p{L}+day,?\s+)?$/u;
const LONGEST = 300;

/**
 * The date that a title ends in, set off from it: "Call with President Renko: 15 September 2017", "Memorandum of a Telephone
 * Conversation …, 6 November 1956, 12:55 p.m." Null for a date that belongs to its sentence ("the attack of 5 May 2014").
 */
export function readTitleDate(title: string): HeaderDate | null {
  if (title.length > LONGEST) return null;
  const date = headerDates(title).at(-1);
  if (date?.value.precision !== 'day') return null;
  return setOff.test(title.slice(0, date.start)) && timeAfter.test(title.slice(date.end)) ? date : null;
}
