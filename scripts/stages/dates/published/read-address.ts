import { resolvedDate, type ResolvedDate } from '../resolved-date.ts';
import { vocabulary } from '../vocabulary.ts';

const year = '(?<year>(?:19|20)\\d\\d)';
const numbered = new RegExp(
  `(?<!\\d)${year}(?<sign>[-_/.]?)(?<month>0[1-9]|1[0-2])\\k<sign>(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)`,
  'gu',
);
/** `?ud=20250614000001`: the day, and the number of the story among those of that day. */
const serial = new RegExp(
  `(?<!\\d)${year}(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?=000\\d{3}(?!\\d))`,
  'gu',
);
const named = new RegExp(`(?<!\\d)${year}/(?<month>[a-z]{3,9})/(?<day>0?[1-9]|[12]\\d|3[01])(?!\\d)`, 'gu');
/** `/2025-06/14/`, `/2025/0614/` */
const foldered = new RegExp(
  `/${year}(?:-(?<month>0[1-9]|1[0-2])/|/(?<month>0[1-9]|1[0-2]))(?<day>0[1-9]|[12]\\d|3[01])/`,
  'gu',
);
/** "pm-call-with-the-president-14-march-2020", "statement-on-the-straits-june-3-2024": the day at the end of a title made an address. */
const ofTitle =
  /-(?:(?<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?-(?<month>[a-z]{3,9})|(?<month>[a-z]{3,9})-(?<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?)-(?<year>(?:19|20)\d\d)(?:\.[a-z]{3,5})?\/?(?:[?#].*)?$/u;
/** `/2025/6/4/` */
const shortFolders = new RegExp(`/${year}/(?<month>[1-9]|1[0-2])/(?<day>[1-9]|[12]\\d|3[01])/`, 'gu');
/** `?yyyy=2025&mm=06&dd=14` */
const asked = new RegExp(`[?&]yyyy=${year}&mm=(?<month>\\d{1,2})&dd=(?<day>\\d{1,2})(?!\\d)`, 'gu');
/** `/1913_june_14_2025/` */
const folderOfIssue = /[/_](?<month>[a-z]{3,9})_(?<day>0?[1-9]|[12]\d|3[01])_(?<year>(?:19|20)\d\d)(?=[/.]|$)/gu;
const monthOnly = new RegExp(`/${year}/(?<month>0[1-9]|1[0-2])/(?!\\d)`, 'gu');

/**
 * The day in an address or a file name: `/2025/06/14/`, `/2025/jun/14/`, `/2025-06/14/`, `/2025/0614/`, `/2025/6/14/`, `?yyyy=2025&mm=06&dd=14`, `20250614`, `2024-07-05-call`, `call-14-june-2025`; failing that, the month
 * of `/2025/06/`. Null when there is none, or when there is more than one.
 */
export function readAddress(address: string): ResolvedDate | null {
  const small = address.toLowerCase();
  const title = ofTitle.exec(small);
  const found = [
    ...address.matchAll(numbered),
    ...address.matchAll(serial),
    ...address.matchAll(foldered),
    ...address.matchAll(shortFolders),
    ...address.matchAll(asked),
    ...small.matchAll(named),
    ...small.matchAll(folderOfIssue),
    ...(title ? [title] : []),
  ];
  const days = found.flatMap(({ groups }) => {
    const month = groups?.month ?? '';
    const number = /^\d/u.test(month) ? Number(month) : vocabulary.monthOf(month);
    const day = resolvedDate.calendarDay(Number(groups?.year), number, Number(groups?.day));
    const value = day === null ? null : resolvedDate.day(day);
    return value === null ? [] : [value];
  });
  if (days.length > 0) return onlyOne(days);
  const months = Array.from(address.matchAll(monthOnly), ({ groups }) =>
    resolvedDate.month(Number(groups?.year), Number(groups?.month)),
  );
  return onlyOne(months.filter((month) => month !== null));
}

function onlyOne(values: readonly ResolvedDate[]): ResolvedDate | null {
  const [first] = values;
  return first !== undefined && values.every(({ edtf }) => edtf === first.edtf) ? first : null;
}
