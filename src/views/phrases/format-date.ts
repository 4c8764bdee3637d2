import type { DateValue } from '../../schemas/date-value.ts';

type Dated = Pick<DateValue, 'edtf' | 'min' | 'max'>;
type Style = 'long' | 'short';

/**
 * A date for reading, no more exact than it is known: `14 June 2025`, `May 2025`, `by 9 February 2025`,
 * `between 5 and 9 February 2025`, `from 9 February 2025 on`, `undated`. Short: `14 Jun 2025`, `5–9 Feb 2025`.
 */
export function formatDate({ edtf, min, max }: Dated, style: Style = 'long'): string {
  if (min === null && max === null) return 'undated';
  if (min === null) return `by ${formatDay(max ?? '', style)}`;
  if (max === null) return `from ${formatDay(min, style)} on`;
  if (min === max) return doubt(edtf) + formatDay(min, style);
  const wide = /^\d{4}(?:-\d{2})?(?=[?~%]?$)/u.exec(edtf ?? '')?.[0];
  if (wide !== undefined) return doubt(edtf) + formatDay(wide, style);
  const [from, to] = [formatDay(min, style), formatDay(max, style)];
  const start = withoutSharedEnd(from, to);
  return style === 'long' ? `between ${start} and ${to}` : `${start}–${to}`;
}

/** A day, a month or a year in ISO 8601, for reading: `14 June 2025`, `June 2025`, `2025`. */
export function formatDay(iso: string, style: Style = 'long'): string {
  const [year = '', month, day] = iso.split('-');
  const parts = [day && String(Number(day)), month && nameMonth(Number(month), style), String(Number(year))];
  return parts.filter(Boolean).join(' ');
}

/** The day of the week, e.g. `Saturday`; null where no single day is known. */
export function weekdayOf({ min, max }: Pick<DateValue, 'min' | 'max'>): string | null {
  return min !== null && min === max ? WEEKDAY.format(new Date(`${min}T00:00:00Z`)) : null;
}

const MONTHS = {
  long: new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }),
  short: new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' }),
};
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** Asked for thousands of times, and a formatter takes its time. */
const NAMES = { long: namesIn('long'), short: namesIn('short') };

function namesIn(style: Style): string[] {
  return Array.from({ length: 12 }, (_, month) => MONTHS[style].format(new Date(Date.UTC(2000, month, 1))));
}

function nameMonth(month: number, style: Style): string {
  return NAMES[style][month - 1] ?? '';
}

/** EDTF's marks of doubt: `?` uncertain, `~` approximate, `%` both. */
function doubt(edtf: string | null): string {
  if (edtf === null || !/[?~%]/u.test(edtf)) return '';
  return edtf.includes('~') ? 'about ' : edtf.includes('?') ? 'perhaps ' : 'perhaps about ';
}

/** `5 February 2025` before `9 February 2025` is `5`. */
function withoutSharedEnd(from: string, to: string): string {
  const [a, b] = [from.split(' '), to.split(' ')];
  if (a.length !== b.length) return from;
  while (a.length > 1 && a.at(-1) === b.at(-1)) {
    a.pop();
    b.pop();
  }
  return a.join(' ');
}
