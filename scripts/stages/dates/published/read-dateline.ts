import { headerDates, type HeaderDate } from './header-dates.ts';

const names = "\\p{Lu}[\\p{L}.’'-]*(?: \\p{L}[\\p{L}.’'-]*){0,3}";
const placeBefore = new RegExp(
  `^[\\s("“[]{0,3}${names}(?:(?:, |/| \\(|[(:] ?)${names}){0,2}[,:]?\\s*(?:[-–—]\\s*)?$`,
  'u',
);
const sentenceOpening = /^\W*(?:On|In|At|By|Since|After|Before|The|From|Until|Between|Following|During|For|As)\b/u;
const textAfter = /^\s*(?:[)\]/]|[-–—:.]|\([\p{Lu}\p{Ll} /.-]{2,40}\))/u;
const REACH = 100;

/**
 * The date in the dateline at the start of a paragraph: "Moscow, 19 May 2025 (dpa)", "TASS, June 14, 2025.", "GENEVA, June 3,
 * 2024 (Reuters) - ". Null when there is none or when it lacks the year, which stands elsewhere then.
 */
export function readDateline(paragraph: string): HeaderDate | null {
  const opening = paragraph.slice(0, REACH);
  const [date] = headerDates(opening);
  if (date?.value.precision !== 'day') return null;
  const before = opening.slice(0, date.start);
  if (sentenceOpening.test(before) || !placeBefore.test(before)) return null;
  return textAfter.test(opening.slice(date.end)) ? date : null;
}
