import { href } from '../queries.ts';

/** The full address of a page or file of the site; null where the build was not told where the site will be. */
export function fullAddress(path: `/${string}`): string | null {
  const site = import.meta.env.SITE;
  return site ? new URL(href(path), site).href : null;
}

/** The full address where it is known, else the one from the root of the host, which a browser completes. */
export function iriOf(path: `/${string}`): string {
  return fullAddress(path) ?? href(path);
}
