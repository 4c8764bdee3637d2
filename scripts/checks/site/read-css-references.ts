import type { Reference } from './site.ts';

const addresses = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g;

/** What CSS makes the browser fetch. Offsets count from `start`, where the CSS stands in its file. */
export function readCssReferences(css: string, start: number): Reference[] {
  return [...css.matchAll(addresses)].map((match) => ({
    kind: 'request',
    url: match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '',
    offset: start + match.index,
  }));
}
