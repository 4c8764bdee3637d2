import { InvalidArgumentError } from 'commander';
import { readTitle } from './read-title.ts';

/**
 * Names between commas: `Ada Lind, Jon Moe`.
 * @throws {InvalidArgumentError} when there is none, or a comma with no name beside it.
 */
export function readPeople(value: string): string[] {
  const names = value.split(',');
  if (names.some((name) => name.trim() === '')) {
    throw new InvalidArgumentError('Give one or more names with commas between them: Ada Lind, Jon Moe.');
  }
  return names.map(readTitle);
}
