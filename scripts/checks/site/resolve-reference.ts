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
export function resolveReference(
  site: Pick<Site, 'base' | 'origin'>,
  file: string,
  { url }: Pick<Reference, 'url'>,
): Target {
  return resolvePlain(site, url) ?? resolveAny(site, file, url);
}

/** An address from the root, of letters that stand for themselves, as nearly all are: at a small part of the time. */
function resolvePlain({ base }: Pick<Site, 'base'>, url: string): Target | null {
  if (!plainAddress.test(url) || !url.startsWith(base)) return null;
  const [path = '', fragment] = url.slice(base.length).split('#');
  return fileOf(path, fragment ?? '');
}

const plainAddress = /^\/(?:[\w-][\w.-]*(?:\/|$|(?=#)))*(?:#[\w-]*)?$/u;

function fileOf(path: string, fragment: string): Target {
  return {
    kind: 'file',
    file: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    fragment: fragment === '' ? null : fragment,
  };
}

function resolveAny(site: Pick<Site, 'base' | 'origin'>, file: string, url: string): Target {
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
  return fileOf(path, fragment);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // A lone percent sign.
  }
}
