import parse, { type ExtendedDate, type ExtendedEnd, type ExtendedSeason } from 'edtf';
import { day } from './day.ts';

/** The first and the last ISO day; null at an open or unknown end. */
interface Bounds {
  min: string | null;
  max: string | null;
}

type PartOfYear = readonly [first: string, last: string, yearsBefore: number, yearsAfter: number];

const partOfYear = /^(?<year>\d{4})-(?<code>2[1-9]|3\d|4[01])$/u;
const moment = /^(?<day>\d{4}-\d\d-\d\d)T/u;

/**
 * First and last days (`MM-DD`, with the number of years away) that a part of a year allows. Seasons (21 to 28) are those
 * of the northern half of the earth, by the calendar or by the sun, whichever is wider; "winter of 2016" may be the one
 * that began then or the one that ended then. 29 to 32 are those of the southern half; 33 to 41 quarters, thirds, halves.
 */
const partsOfYear = new Map<number, PartOfYear>([
  [21, ['03-01', '06-21', 0, 0]],
  [22, ['06-01', '09-23', 0, 0]],
  [23, ['09-01', '12-22', 0, 0]],
  [24, ['12-01', '03-21', -1, 1]],
  [25, ['03-01', '06-21', 0, 0]],
  [26, ['06-01', '09-23', 0, 0]],
  [27, ['09-01', '12-22', 0, 0]],
  [28, ['12-01', '03-21', -1, 1]],
  [29, ['09-01', '12-22', 0, 0]],
  [30, ['12-01', '03-21', -1, 1]],
  [31, ['03-01', '06-21', 0, 0]],
  [32, ['06-01', '09-23', 0, 0]],
  [33, ['01-01', '03-31', 0, 0]],
  [34, ['04-01', '06-30', 0, 0]],
  [35, ['07-01', '09-30', 0, 0]],
  [36, ['10-01', '12-31', 0, 0]],
  [37, ['01-01', '04-30', 0, 0]],
  [38, ['05-01', '08-31', 0, 0]],
  [39, ['09-01', '12-31', 0, 0]],
  [40, ['01-01', '06-30', 0, 0]],
  [41, ['07-01', '12-31', 0, 0]],
]);

/**
 * The days between which a date in EDTF lies, both included: `2025-05` → 2025-05-01 and 2025-05-31, `[..2025-02-09]` →
 * null and 2025-02-09. Of a moment, the day as written. An end beyond the years 0000 to 9999 is null. Throws when `edtf`
 * is no date in EDTF.
 */
export function boundsOfEdtf(edtf: string): Bounds {
  // Most dates are days, and some are seasons; the package's parser is a thousand times slower.
  if (day.safeParse(edtf).success) return { min: edtf, max: edtf };
  const part = partOfYear.exec(edtf)?.groups;
  if (part !== undefined) return boundsOfSeason(Number(part.year), Number(part.code));
  const date = parse(edtf);
  const written = moment.exec(edtf)?.groups?.day;
  if (written !== undefined) return { min: written, max: written };
  if (date.type === 'Interval') {
    const [lower, upper] = date.values;
    return { min: boundsOfEnd(lower).min, max: boundsOfEnd(upper).max };
  }
  if (date.type !== 'Set' && date.type !== 'List') return boundsOfPart(date);
  // The package's own `max` of a set is the end of the first of its values.
  const pairs = date.values.map((value) => (Array.isArray(value) ? value : ([value, value] as const)));
  const mins = pairs.map(([first]) => boundsOfPart(first).min);
  const maxes = pairs.map(([, last]) => boundsOfPart(last).max);
  return {
    min: date.earlier || mins.includes(null) ? null : (mins.sort()[0] ?? null),
    max: date.later || maxes.includes(null) ? null : (maxes.sort().at(-1) ?? null),
  };
}

function boundsOfEnd(end: ExtendedEnd): Bounds {
  return end === null || typeof end === 'number' ? { min: null, max: null } : boundsOfPart(end);
}

function boundsOfPart(date: ExtendedDate | ExtendedSeason): Bounds {
  if (date.type === 'Season') return boundsOfSeason(...date.values);
  return { min: dayOf(date.min), max: dayOf(date.max) };
}

function boundsOfSeason(year: number, code: number): Bounds {
  // Codes that EDTF leaves open can only be somewhere in their year.
  const [first, last, yearsBefore, yearsAfter] = partsOfYear.get(code) ?? ['01-01', '12-31', 0, 0];
  return { min: dayIn(year + yearsBefore, first), max: dayIn(year + yearsAfter, last) };
}

function dayOf(milliseconds: number): string | null {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? null : dayIn(date.getUTCFullYear(), date.toISOString().slice(-19, -14));
}

function dayIn(year: number, monthAndDay: string): string | null {
  return year >= 0 && year <= 9999 ? `${String(year).padStart(4, '0')}-${monthAndDay}` : null;
}
