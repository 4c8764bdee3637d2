import { InvalidArgumentError } from 'commander';
import { closest } from 'fastest-levenshtein';
import { timeZone } from '../../src/schemas/time-zone.ts';

/**
 * The IANA name of a time zone; the letters may be large or small.
 * @throws {InvalidArgumentError} for any other words, with the nearest name: of the whole or, for a city alone, of its city.
 */
export function readTimeZone(value: string): string {
  const words = value.trim().replaceAll(' ', '_');
  if (timeZone.safeParse(words).success) return words;
  const names = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
  const said = words.toLowerCase();
  const exact = names.find((name) => name.toLowerCase() === said);
  if (exact !== undefined) return exact;
  const cities = new Map(names.map((name) => [keyOf(name, said), name]));
  const nearest = cities.get(closest(said, [...cities.keys()])) ?? 'UTC';
  throw new InvalidArgumentError(`There is no such time zone. The nearest name is ${nearest}.`);
}

function keyOf(name: string, said: string): string {
  const whole = name.toLowerCase();
  return said.includes('/') ? whole : whole.slice(whole.lastIndexOf('/') + 1);
}
