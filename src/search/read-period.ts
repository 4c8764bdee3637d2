/** The days between which a reader looks, both included; null where open. */
export interface Period {
  from: string | null;
  to: string | null;
}

/**
 * What a reader typed as the first and the last day: a year or a month stands for all of its days. What is no date leaves
 * the end open, and is given back in `unread`.
 */
export function readPeriod(from: string, to: string): Period & { unread: string[] } {
  const [first, last] = [daysOf(from), daysOf(to)];
  const unread = [from, to].filter((text, end) => text.trim() !== '' && [first, last][end] === null);
  return { from: first?.first ?? null, to: last?.last ?? null, unread };
}

/** `2025` → 2025-01-01 and 2025-12-31; null for what is neither a year nor a month nor a day. */
function daysOf(text: string): { first: string; last: string } | null {
  const { year, month, day } =
    /^(?<year>\d{4})(?:-(?<month>\d\d?)(?:-(?<day>\d\d?))?)?$/u.exec(text.trim())?.groups ?? {};
  if (year === undefined) return null;
  const first = isoOf(year, month ?? '1', day ?? '1');
  const last = isoOf(year, month ?? '12', day ?? String(daysIn(Number(year), Number(month ?? '12'))));
  return first === null || last === null ? null : { first, last };
}

function isoOf(year: string, month: string, day: string): string | null {
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > daysIn(Number(year), m)) return null;
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  // `Date.UTC` alone would take the years 0 to 99 for 1900 to 1999.
  const end = new Date(0);
  end.setUTCFullYear(year, month, 0);
  return end.getUTCDate();
}
