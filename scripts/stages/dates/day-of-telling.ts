import { Temporal } from 'temporal-polyfill';
import type { NamedDate } from './date-named-before.ts';

const sentenceEnd = /[.!?]["”’)\]]*\s+["“‘(]?\p{Lu}/u;
const REACH = 250;

/**
 * The day on which something was said in the sentence of `start`, before it: in "Lind said on Tuesday that she will call on
 * Friday" the Friday is the one after that Tuesday, even when it is over by now. Null when the sentence names none.
 */
export function dayOfTelling(passage: string, start: number, named: readonly NamedDate[]): Temporal.PlainDate | null {
  const last = named.findLast(({ precision }) => precision === 'day');
  if (last?.isSaid !== true || start - last.end > REACH) return null;
  return sentenceEnd.test(passage.slice(last.end, start)) ? null : Temporal.PlainDate.from(last.day);
}
