import { headerDates, type HeaderDate } from './header-dates.ts';

const month = '\\p{Lu}\\p{Ll}{2,8}\\.?';
const stamp = new RegExp(`\\p{L}[.!?][”"]?(?<date>${month} \\d{1,2}, (?:19|20)\\d\\d)\\s*$`, 'u');
/** How much of a paragraph's end the stamp takes. */
const REACH = 40;

/** The date that a page has glued to the last sentence of a text: "… reports for Nuna.Dec. 30, 2021". Null when there is none. */
export function readEndStamp(paragraph: string): HeaderDate | null {
  const from = Math.max(0, paragraph.length - REACH);
  const match = stamp.exec(paragraph.slice(from));
  const words = match?.groups?.date;
  if (match === null || words === undefined) return null;
  const [found] = headerDates(words);
  if (found?.value.precision !== 'day') return null;
  const start = from + match.index + match[0].indexOf(words);
  return { ...found, start: start + found.start, end: start + found.end };
}
