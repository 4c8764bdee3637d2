import { InvalidArgumentError } from 'commander';

/**
 * A title, a label or a name on one line, without white space around it.
 * @throws {InvalidArgumentError} when no letter or digit is in it.
 */
export function readTitle(value: string): string {
  const words = value.replace(/\s+/gu, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(words)) throw new InvalidArgumentError('Give some words.');
  return words;
}
