import type { Length } from '../../schemas/call.ts';

/** A length of time as it was claimed, in words: `50 minutes`, `about 1 hour`, `over 1 hour 15 minutes`. */
export function describeLength({ minutes, qualifier }: Pick<Length, 'minutes' | 'qualifier'>): string {
  const words = describeMinutes(minutes);
  return qualifier === 'exact' ? words : `${qualifier} ${words}`;
}

/** The same for a label: `50 min`, `about 1 h`, `over 1 h 15`. */
export function abbreviateLength({ minutes, qualifier }: Pick<Length, 'minutes' | 'qualifier'>): string {
  const [hours, rest] = split(minutes);
  const inHours = rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`;
  const label = hours === 0 ? `${rest} min` : inHours;
  return qualifier === 'exact' ? label : `${qualifier} ${label}`;
}

/** The shortest and the longest of the lengths claimed; null when none is. */
export function lengthRange(lengths: readonly Pick<Length, 'minutes'>[]): { min: number; max: number } | null {
  if (lengths.length === 0) return null;
  const minutes = lengths.map((length) => length.minutes);
  return { min: Math.min(...minutes), max: Math.max(...minutes) };
}

function describeMinutes(minutes: number): string {
  const [hours, rest] = split(minutes);
  return [hours > 0 && plural(hours, 'hour'), (rest > 0 || hours === 0) && plural(rest, 'minute')]
    .filter(Boolean)
    .join(' ');
}

function split(minutes: number): [hours: number, minutes: number] {
  const whole = Math.round(minutes);
  return [Math.floor(whole / 60), whole % 60];
}

function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
