import type { Reference, Site } from './site.ts';

/** Where an address leads. */
export type Target =
  /** To a file of the site, with the fragment it names, if any. The file need not be there. */
  | { kind: 'file'; file: string; fragment: string | null }
  /** To this host, but not to this site. */
  | { kind: 'beside'; path: string }
  /** To another host. */
  | { kind: 'away' }
  /** To nothing that is fetched: data in the address itself, an e-mail address. */
  | { kind: 'none' }
  /** It is no address. */
  | { kind: 'broken' };

/** Where an address in a file of the site leads. */
export function resolveReference(site: Site, file: string, { url }: Reference): Target {
  const origin = site.origin ?? 'http://site.invalid';
  const address = URL.parse(url, `${origin}${site.base}${file.split('/').map(encodeURIComponent).join('/')}`);
  if (address === null) return { kind: 'broken' };
  if (/^(?:data|mailto|tel):$/.test(address.protocol)) return { kind: 'none' };
  if (!/^https?:$/.test(address.protocol)) return { kind: 'broken' };
  if (address.origin !== origin) return { kind: 'away' };
  if (!address.pathname.startsWith(site.base)) return { kind: 'beside', path: address.pathname };

  const path = decode(address.pathname.slice(site.base.length));
  const fragment = decode(address.hash.slice(1).replace(/:~:.*$/s, ''));
  if (path === null || fragment === null) return { kind: 'broken' };
  return {
    kind: 'file',
    file: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    fragment: fragment === '' ? null : fragment,
  };
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // A lone percent sign.
  }
}
