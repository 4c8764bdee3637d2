import { Temporal } from 'temporal-polyfill';

/** An ISO day so many days later, or earlier where `days` is below zero. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
