import type { Call } from '../../src/schemas/call.ts';
import type { Source } from '../../src/schemas/source.ts';

interface OddDate {
  at: string;
  why: string;
}

/** The day of the first telephone call (A. G. Bell's notebook). */
const FIRST_CALL = '1876-03-10';

/** What cannot be right about the days of a source: it was received before it was published. */
export function oddDatesOfSource({ id, published, retrieved }: Source): OddDate[] {
  const { min } = published;
  if (min === null || retrieved === null || retrieved >= min) return [];
  return [{ at: id, why: `published on ${min}, and received before, on ${retrieved}` }];
}

/**
 * What cannot be right about the day of a call, given when each source was published at the latest (null when unknown):
 * it was held after all who tell of it had told, or before there were telephones.
 */
export function oddDatesOfCall(
  { id, status, date, sources }: Pick<Call, 'id' | 'status' | 'date' | 'sources'>,
  publishedOf: ReadonlyMap<string, string | null>,
): OddDate[] {
  if (date.max !== null && date.max < FIRST_CALL) return [{ at: id, why: 'before there were telephones' }];
  const published = sources.map((source) => publishedOf.get(source.id) ?? null);
  const days = published.filter((day) => day !== null);
  const latest = days.reduce((last, day) => (day > last ? day : last), '');
  // A day's grace: where the call was, it may have been the day after already.
  if (status === 'announced' || date.min === null || days.length === 0 || days.length < published.length) return [];
  if (date.min <= dayAfter(latest)) return [];
  return [{ at: id, why: `on ${date.min}, and the last source that tells of it was published on ${latest}` }];
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
