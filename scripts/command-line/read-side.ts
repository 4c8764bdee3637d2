import { InvalidArgumentError } from 'commander';
import type { NewSide } from '../starting/new-side.ts';
import { readPeople } from './read-people.ts';
import { readTitle } from './read-title.ts';

/**
 * A party to the calls and those of its people whose calls count: `Norland=Ada Lind, Jon Moe`.
 * @throws {InvalidArgumentError} when the label or the people are missing.
 */
export function readSide(value: string): NewSide {
  const at = value.indexOf('=');
  if (at === -1) throw new InvalidArgumentError("Give a label and its people: 'Norland=Ada Lind, Jon Moe'.");
  return { label: readTitle(value.slice(0, at)), people: readPeople(value.slice(at + 1)) };
}
