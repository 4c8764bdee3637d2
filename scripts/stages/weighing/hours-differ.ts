import { Temporal } from 'temporal-polyfill';
import { dayParts } from '../points/read-hours.ts';

/** In minutes of the day: when a call can have begun by a claim's words. */
interface Window {
  from: number;
  to: number;
}

/** A clock time is taken as rounded to the quarter of an hour; "about" allows as much again. Minutes. */
const ROUNDED = 15;
const DAY = 24 * 60;
const PARTS: Readonly<Record<(typeof dayParts)[number], Window>> = {
  morning: { from: 0, to: 12.5 * 60 },
  afternoon: { from: 11.5 * 60, to: 19 * 60 },
  evening: { from: 15 * 60, to: DAY },
  night: { from: 17 * 60, to: 29 * 60 },
};

/**
 * Whether two hours (the values of claims) cannot both be right: only where the words name one time zone for both, or a day and a
 * zone for each. Between hours whose zones are not named nothing is decided.
 */
export function hoursDiffer(a: string, b: string): boolean {
  const [first, second] = [readValue(a), readValue(b)];
  if (first === null || second === null) return false;
  if (first.zone === second.zone) return areApart(first.window, second.window);
  if (first.day === null || second.day === null) return false;
  const [eastOfFirst, eastOfSecond] = [offsetOf(first.day, first.zone), offsetOf(second.day, second.zone)];
  return areApart(shift(first.window, -eastOfFirst), shift(second.window, -eastOfSecond));
}

/** Null for a value that names no zone. */
function readValue(value: string): { window: Window; day: string | null; zone: string } | null {
  const match =
    /^(?:(?<qualifier>about|after|before) )?(?:(?<day>\d{4}-\d\d-\d\d)?T(?<hour>\d\d):(?<minute>\d\d)|(?<part>\p{Ll}+))\[(?<zone>[^\]]+)\]$/u.exec(
      value,
    );
  if (match?.groups === undefined) return null;
  const { qualifier, day = null, hour, minute, part, zone = '' } = match.groups;
  const named = dayParts.find((each) => each === part);
  if (named !== undefined) return { window: PARTS[named], day: null, zone };
  const at = Number(hour) * 60 + Number(minute);
  const wide = qualifier === 'about' ? 2 * ROUNDED : ROUNDED;
  const window = {
    from: at - (qualifier === 'after' ? 0 : qualifier === 'before' ? 4 * ROUNDED : wide),
    to: at + (qualifier === 'before' ? 0 : qualifier === 'after' ? 4 * ROUNDED : wide),
  };
  return { window, day, zone };
}

function offsetOf(day: string, zone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).offsetNanoseconds / 60e9;
}

function shift({ from, to }: Window, minutes: number): Window {
  return { from: from + minutes, to: to + minutes };
}

/** Hours of the clock: two that are a day apart are the same. */
function areApart(a: Window, b: Window): boolean {
  return [-DAY, 0, DAY].every((days) => a.to + days < b.from || b.to < a.from + days);
}
