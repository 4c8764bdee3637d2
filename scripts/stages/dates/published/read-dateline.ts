import type { ResolvedDate } from '../resolved-date.ts';
import { headerDates, type HeaderDate } from './header-dates.ts';
import { scanLine } from './scan-line.ts';

const agency = '(?:\\([\\p{Lu}\\d][\\p{L}\\d ./-]{1,20}\\)\\s*(?:[-–—―]\\s*)?)?';
/** "Rio de Janeiro", but not "Lind in Rome", which is a caption. */
const small = '(?!(?:in|at|on|with|during|near|outside|after|before|and)\\b)';
const names = `\\p{Lu}[\\p{L}.’'-]*(?: ${small}\\p{L}[\\p{L}.’'-]*){0,3}`;
const placeBefore = new RegExp(
  `^${agency}[\\s("“[]{0,3}${names}(?:(?:, | ?/ ?| [(\\[]|[(:] ?)${names}){0,2}[\\])]?[,:]?\\s*(?:[-–—―]\\s*)?$`,
  'u',
);
const weekdayBefore = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s*$/u;
const changed = /\b(?:updated|modified|edited|corrected|retrieved|accessed)\b/iu;
const sentenceOpening = /^\W*(?:On|In|At|By|Since|After|Before|The|From|Until|Between|Following|During|For|As)\b/u;
const textAfter = /^\s*(?:[)\]/]|[-–—―:.]|\([\p{Lu}\p{Ll} /.-]{2,40}\))/u;
/** "PORT SUND, May 19, 2025, Nuna —", "PORT SUND, May 19, 2025, NUNAPRESS.", or the agency at the end of a line. */
const agencyAfter = /^,\s+\p{Lu}[\p{L}\d]*(?:\s\p{Lu}[\p{L}\d]*){0,2}\s*(?:[.:–—―]|-\s|$)/u;
const REACH = 100;

/** A dateline without its year: the day it comes to in a year; null in a year that has no such day, or not on its weekday. */
export interface YearlessDateline {
  start: number;
  end: number;
  in: (year: number) => ResolvedDate | null;
}

/**
 * The date in the dateline at the start of a paragraph: "Port Sund, 19 May 2025 (nna)", "NNA, June 14, 2025.", "PORT SUND, June 3,
 * 2024 (NNA) - ", "PORT SUND, June 3, 2024, NNA.". Null when there is none or when it lacks the year.
 */
export function readDateline(paragraph: string): HeaderDate | null {
  const opening = paragraph.slice(0, REACH);
  // Most paragraphs open a sentence, whatever dates stand in it.
  if (sentenceOpening.test(opening)) return null;
  const [date] = headerDates(opening);
  return date?.value.precision === 'day' && isDateline(opening, date.start, date.end) ? date : null;
}

/** The dateline at the start of a paragraph that leaves the year out: "WASHINGTON, May 19 (Reuters) - ". Null when there is none. */
export function readYearlessDateline(paragraph: string): YearlessDateline | null {
  const opening = paragraph.slice(0, REACH);
  const [date] = scanLine(opening);
  if (date?.reading.kind !== 'yearless' || date.reading.day === null) return null;
  const { start, end, reading } = date;
  if (!isDateline(opening, start, end)) return null;
  return { start, end, in: (year) => onItsWeekday(reading.in(year), reading.weekday) };
}

function onItsWeekday(value: ResolvedDate | null, weekday: number | null): ResolvedDate | null {
  if (value?.precision !== 'day' || weekday === null) return value?.precision === 'day' ? value : null;
  return ((new Date(value.min).getUTCDay() + 6) % 7) + 1 === weekday ? value : null;
}

function isDateline(opening: string, start: number, end: number): boolean {
  const before = opening.slice(0, start).replace(weekdayBefore, '');
  if (sentenceOpening.test(before) || changed.test(before) || !placeBefore.test(before)) return false;
  const after = opening.slice(end);
  return textAfter.test(after) || agencyAfter.test(after);
}
