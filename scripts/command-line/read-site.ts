import { InvalidArgumentError } from 'commander';

/**
 * The address a site will have, as scheme and host alone: `https://calls.example.org`.
 * @throws {InvalidArgumentError} for what is no web address, and for one with a path, which belongs in `--base`.
 */
export function readSite(value: string): string {
  const url = URL.parse(value);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new InvalidArgumentError('Give a web address, e.g. https://calls.example.org.');
  }
  if (url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new InvalidArgumentError(`Give scheme and host alone: ${url.origin}.`);
  }
  if (url.pathname !== '/') {
    throw new InvalidArgumentError(`Give the path apart: --site ${url.origin} --base ${url.pathname}.`);
  }
  return url.origin;
}
