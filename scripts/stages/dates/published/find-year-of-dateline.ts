import { Temporal } from 'temporal-polyfill';
import type { Range } from '../../../../src/schemas/span.ts';
import type { CleanText } from '../../clean-text.ts';
import { resolvedDate, type ResolvedDate } from '../resolved-date.ts';
import { headerDates } from './header-dates.ts';
import { readAddress } from './read-address.ts';
import { headerLines, type HeaderLine } from './header-lines.ts';
import { scanLine } from './scan-line.ts';
import { readYearlessDateline, type YearlessDateline } from './read-dateline.ts';

const changed = /(?:^|[|•·])\W*(?:last\s+)?(?:updated|modified|edited|corrected)\b/iu;
/** A story is mended within this many days. */
const MENDED = 31;
/** `/2025/` of an address; in the words of an address or a file name a year may be what the story is about. */
const folderOfYear = /\/(?<year>(?:19|20)\d\d)\//u;
/** `2025-05-call` */
const fileOfMonth = /^(?<year>(?:19|20)\d\d)-(?<month>0[1-9]|1[0-2])(?!-?\d)/u;

/**
 * The day of a dateline that leaves its year out ("WASHINGTON, May 19 (Reuters) - "), in the year that a line "Updated May 20,
 * 2025" has, when that is at most a month later, or that of a day in numbers which could be read two ways (both `stated`), or in
 * that of a folder of the address
 * (`/2025/`) or of a file name that begins with its month (`2025-05-call`; both `address`).
 * Null when there is no such dateline, or nothing tells its year. `addresses`: the likeliest first.
 */
export function findYearOfDateline(
  text: CleanText,
  addresses: readonly string[],
): { value: ResolvedDate; basis: 'stated' | 'address'; evidence: Range[] } | null {
  const { head, opening } = headerLines(text);
  const found = [...opening, ...head].flatMap(({ start, words }) => {
    const dateline = readYearlessDateline(words);
    return dateline === null ? [] : [{ ...dateline, start: start + dateline.start, end: start + dateline.end }];
  });
  const [dateline] = found;
  if (dateline === undefined) return null;
  const place = { start: dateline.start, end: dateline.end };
  for (const line of head) {
    const value = beforeChange(dateline, line);
    if (value !== null) return { ...value, evidence: [place, ...value.evidence], basis: 'stated' };
  }
  for (const line of head) {
    const value = inNumbers(dateline, line);
    if (value !== null) return { ...value, evidence: [place, ...value.evidence], basis: 'stated' };
  }
  for (const address of addresses) {
    const value = inAddress(dateline, address);
    if (value !== null) return { value, basis: 'address', evidence: [place] };
  }
  return null;
}

function beforeChange(
  dateline: YearlessDateline,
  { start, words }: HeaderLine,
): { value: ResolvedDate; evidence: Range[] } | null {
  if (!changed.test(words)) return null;
  const [date] = headerDates(words);
  if (date?.value.precision !== 'day') return null;
  const day = Temporal.PlainDate.from(date.value.min);
  for (const year of [day.year, day.year - 1]) {
    const value = dateline.in(year);
    const later = value === null ? -1 : Temporal.PlainDate.from(value.min).until(day).days;
    if (value !== null && later >= 0 && later <= MENDED) {
      return { value, evidence: [{ start: start + date.start, end: start + date.end }] };
    }
  }
  return null;
}

/** "11/07/2024" beside "Nov. 7": the dateline tells which of the two numbers is the day. */
function inNumbers(
  dateline: YearlessDateline,
  { start, words }: HeaderLine,
): { value: ResolvedDate; evidence: Range[] } | null {
  if (changed.test(words)) return null;
  for (const date of scanLine(words)) {
    if (date.reading.kind !== 'numbers') continue;
    const { 'day-first': dayFirst, 'month-first': monthFirst } = date.reading.in;
    const value = dateline.in(Number(dayFirst.min.slice(0, 4)));
    if (value === null || ![dayFirst, monthFirst].some(({ edtf }) => edtf === value.edtf)) continue;
    return { value, evidence: [{ start: start + date.start, end: start + date.end }] };
  }
  return null;
}

/** A month in the address must be the dateline's. */
function inAddress(dateline: YearlessDateline, address: string): ResolvedDate | null {
  const { year, month } = fileOfMonth.exec(address)?.groups ?? {};
  const named = month === undefined ? readAddress(address) : resolvedDate.month(Number(year), Number(month));
  if (named !== null) {
    const value = dateline.in(Number(named.min.slice(0, 4)));
    return value !== null && value.min >= named.min && value.min <= named.max ? value : null;
  }
  const folder = folderOfYear.exec(address)?.groups?.year;
  return folder === undefined ? null : dateline.in(Number(folder));
}
