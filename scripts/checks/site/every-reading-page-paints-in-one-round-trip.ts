import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Report } from '../../report.ts';
import { resolveReference } from './resolve-reference.ts';
import type { Page, Site } from './site.ts';

/** What a server may send before it must wait for the first answer: ten packets (RFC 6928), less their headers. */
const roundTripBytes = 14_000;
/** What it has sent after the second: the window doubles (RFC 5681, 3.1). */
const twoRoundTripsBytes = 3 * roundTripBytes;

/**
 * What a browser needs to paint a call or a theme page fits into one round trip: HTML, stylesheets, scripts that block
 * and fonts that are preloaded, Brotli at its best; any other page into two. A warning: a dossier may have a call that many
 * sources speak of, and a source as long as a book.
 */
export function everyReadingPagePaintsInOneRoundTrip(site: Site, report: Report): void {
  const sizes = new Map<string, number>();
  for (const page of site.pages.values()) {
    const isRead = /^(?:calls|themes)\/[^/]+\/index\.html$/.test(page.file);
    const most = isRead ? roundTripBytes : twoRoundTripsBytes;
    const files = new Set([page.file, ...filesNeeded(site, page)]);
    const sum = (quality: number): number =>
      [...files].reduce((total, file) => total + compressedBytes(site, file, quality, sizes), 0);
    // The best quality takes thirty times as long as this one, and is asked only where this one does not do.
    const bytes = sum(5) <= most ? 0 : sum(11);
    if (bytes <= most) continue;
    report.add({
      rule: 'every-reading-page-paints-in-one-round-trip',
      severity: 'warning',
      file: page.file,
      reason: `A browser needs more than ${isRead ? 'one round trip' : 'two round trips'} to paint this page.`,
      actual: `${String(bytes)} bytes in ${[...files].join(', ')}`,
      expected: [`at most ${String(most)} bytes`],
    });
  }
}

function filesNeeded(site: Site, page: Page): string[] {
  return page.neededToPaint.flatMap((url) => {
    const target = resolveReference(site, page.file, { kind: 'request', url, offset: 0 });
    return target.kind === 'file' && site.files.has(target.file) ? [target.file] : [];
  });
}

/** Fonts in WOFF2 are Brotli already: they count as they are. */
function compressedBytes(site: Site, file: string, quality: number, sizes: Map<string, number>): number {
  const key = `${String(quality)} ${file}`;
  const known = sizes.get(key);
  if (known !== undefined) return known;
  const content = readFileSync(join(site.folder, file));
  const bytes = file.endsWith('.woff2')
    ? content.length
    : brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  sizes.set(key, bytes);
  return bytes;
}
