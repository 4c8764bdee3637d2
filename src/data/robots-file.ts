import { href } from '../queries.ts';
import { fullAddress } from './full-address.ts';

/** What robots may read: everything. Null under a path: robots ask for this file at the root of a host alone. */
export function robotsFile(): string | null {
  if (href('/') !== '/') return null;
  const sitemap = fullAddress('/sitemap.xml');
  return `User-agent: *\nAllow: /\n${sitemap === null ? '' : `\nSitemap: ${sitemap}\n`}`;
}
