import { Temporal } from 'temporal-polyfill';
import type { NamedDate } from './date-named-before.ts';

const REPORTS = /\b(?:reported|reports|wrote|revealed|disclosed)(?: (?:late|early))?(?: on)? $/u;
const REACH = 160;
const BEFORE = 40;

/**
 * The day on which somebody reported what the sentence of `start` tells: in "the Post reported on Friday that they spoke last week", the
 * week may be counted from that Friday or from the text's own day. Null when the sentence names none.
 */
export function dayOfReport(passage: string, start: number, named: readonly NamedDate[]): Temporal.PlainDate | null {
  const last = named.at(-1);
  if (last?.precision !== 'day' || start - last.end > REACH) return null;
  const isReported = REPORTS.test(passage.slice(Math.max(0, last.start - BEFORE), last.start));
  const isApart = /[.!?;]\s/u.test(passage.slice(last.end, start));
  return isReported && !isApart ? Temporal.PlainDate.from(last.day) : null;
}
