import { InvalidArgumentError } from 'commander';

/**
 * The path a site is served under, as Astro wants it: `/`, or `/x/y/` for `x/y`, `/x/y` and `/x/y/`.
 * @throws {InvalidArgumentError} for anything that is not a plain path: an address, a query, `..`, a space.
 */
export function readBase(value: string): string {
  if (/^[a-z][\w+.-]*:\/\//i.test(value)) {
    throw new InvalidArgumentError('Give the path alone, e.g. /dossiers/calls/; the address before it is --site.');
  }
  const segments = value.split('/').filter((segment) => segment !== '');
  if (value === '' || segments.some((segment) => !/^[\w.~-]+$/.test(segment) || /^\.{1,2}$/.test(segment))) {
    throw new InvalidArgumentError(
      'Give a path of letters, digits, ".", "_", "~", "-" and "/", e.g. /dossiers/calls/.',
    );
  }
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}
