import type { Dossier } from '../schemas/dossier.ts';
import { fullAddress } from './full-address.ts';
import { dayOfDossier, dayOfSource, daysOfCalls } from './latest-day.ts';

interface Entry {
  path: `/${string}`;
  /** When the page last had something new, in ISO 8601; null where nobody knows. */
  day: string | null;
}

/** The most addresses that one sitemap may hold. */
const LONGEST_SITEMAP = 50_000;

/** Every page that readers should find, by https://www.sitemaps.org/protocol.html; null where the site's address is not known. */
export function sitemapFile(dossier: Dossier): string | null {
  if (fullAddress('/') === null) return null;
  const urls = entriesOf(dossier)
    .slice(0, LONGEST_SITEMAP)
    .map(({ path, day }) => {
      const address = escapeXml(fullAddress(path) ?? '');
      return `<url><loc>${address}</loc>${day === null ? '' : `<lastmod>${day}</lastmod>`}</url>\n`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}

function entriesOf(dossier: Dossier): Entry[] {
  const day = dayOfDossier(dossier);
  const days = daysOfCalls(dossier);
  const lists = [
    '/',
    '/calls/',
    '/themes/',
    '/people/',
    '/sources/',
    '/disagreements/',
    '/corrections/',
    '/data/',
  ] as const;
  const still = ['/method/', '/method/citing/', '/data/dictionary/'] as const;
  return [
    ...lists.map((path) => ({ path, day })),
    ...still.map((path) => ({ path, day: null })),
    ...dossier.calls.map(({ id }) => ({ path: `/calls/${id}/` as const, day: days.get(id) ?? null })),
    ...dossier.themes.map(({ id }) => ({ path: `/themes/${id}/` as const, day: null })),
    ...dossier.people.map(({ id }) => ({ path: `/people/${id}/` as const, day: null })),
    ...dossier.sources.map((source) => ({ path: `/sources/${source.id}/` as const, day: dayOfSource(source) })),
  ];
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
