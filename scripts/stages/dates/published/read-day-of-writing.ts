import { headerDates, type HeaderDate } from './header-dates.ts';

/** "Today (Saturday, 3 June 2024), …", "earlier today, 3 June 2024, …", "this morning (3 June 2024)" */
const today =
  /\b(?:[Tt]oday(?: \(|, )|[Tt]his (?:morning|afternoon|evening) \()(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?=[\p{Lu}\d])/u;
const quoted = /[“”"„«»]/u;
const REACH = 400;

/** The day that a paragraph calls "today" or "this morning" and writes out beside the word, outside quotation marks. Null when there is none. */
export function readDayOfWriting(paragraph: string): HeaderDate | null {
  const opening = paragraph.slice(0, REACH);
  const word = today.exec(opening);
  if (word === null || quoted.test(opening.slice(0, word.index))) return null;
  const from = word.index + word[0].length;
  const date = headerDates(opening).find(({ start, end }) => start <= from && end > from && start >= word.index);
  return date?.value.precision === 'day' ? date : null;
}
