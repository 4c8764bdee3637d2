import type { Citable, Occasion } from './citable.ts';

/** Where what is cited is found: the page's address, or its path where the site knows none, with the passage. */
export function addressOf({ address, path }: Pick<Citable, 'address' | 'path'>, { passage }: Occasion): string {
  return `${address ?? path}${passage === undefined ? '' : `#${passage}`}`;
}
