import { Temporal } from 'temporal-polyfill';
import type { Range } from '../../../../src/schemas/span.ts';
import type { CleanText } from '../../clean-text.ts';
import type { ResolvedDate } from '../resolved-date.ts';
import { headerDates } from './header-dates.ts';
import { readAddress } from './read-address.ts';
import { headerLines, type HeaderLine } from './header-lines.ts';
import { readYearlessDateline, type YearlessDateline } from './read-dateline.ts';

const changed = /^\W*(?:last\s+)?(?:updated|modified|edited|corrected)\b/iu;
/** A story is mended within this many days. */
const MENDED = 31;
const lonelyYear = /(?<![\p{L}\d])(?:19|20)\d\d(?![\p{L}\d])/gu;

/**
 * The day of a dateline that leaves its year out ("WASHINGTON, May 19 (Reuters) - "), in the year that a line "Updated May 20,
 * 2025" has, when that is at most a month later (`stated`), or in the only year of the address or the file name (`address`).
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

/** A month in the address must be the dateline's. */
function inAddress(dateline: YearlessDateline, address: string): ResolvedDate | null {
  const month = readAddress(address);
  if (month !== null) {
    const value = dateline.in(Number(month.min.slice(0, 4)));
    return value !== null && value.min >= month.min && value.min <= month.max ? value : null;
  }
  const years = new Set(Array.from(address.matchAll(lonelyYear), ([year]) => Number(year)));
  const [year] = years;
  return year === undefined || years.size > 1 ? null : dateline.in(year);
}
