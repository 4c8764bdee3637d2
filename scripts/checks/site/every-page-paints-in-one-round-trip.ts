import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Report } from '../../report.ts';
import { resolveReference } from './resolve-reference.ts';
import type { Page, Site } from './site.ts';

/** What a server may send before it must wait for the first answer: ten packets (RFC 6928), less their headers. */
const roundTripBytes = 14_000;

/**
 * What a browser needs to paint a page fits into one round trip: HTML, stylesheets, scripts that block and fonts that are
 * preloaded, Brotli at its best. The page of a source holds the whole text with its numbers and notes, which may be as long as
 * a book and is painted as it comes: it counts apart. A warning: an editor's note may be as long as a book, too.
 */
export function everyPagePaintsInOneRoundTrip(site: Site, report: Report): void {
  const sizes = new Map<string, number>();
  for (const page of site.pages.values()) {
    const files = new Set([page.file, ...filesNeeded(site, page)]);
    const sum = (quality: number): number =>
      [...files].reduce((total, file) => total + compressedBytes(site, file, quality, sizes), 0);
    // The best quality takes thirty times as long as this one, and is asked only where this one does not do.
    if (sum(5) <= roundTripBytes) continue;
    const bytes = sum(11) - bytesOfText(site, page);
    if (bytes <= roundTripBytes) continue;
    report.add({
      rule: 'every-page-paints-in-one-round-trip',
      severity: 'warning',
      file: page.file,
      reason: 'A browser needs more than one round trip to paint this page.',
      actual: `${String(bytes)} bytes in ${[...files].join(', ')}`,
      expected: [`at most ${String(roundTripBytes)} bytes`],
    });
  }
}

function filesNeeded(site: Site, page: Page): string[] {
  return page.neededToPaint.flatMap((url) => {
    const target = resolveReference(site, page.file, { kind: 'request', url, offset: 0 });
    return target.kind === 'file' && site.files.has(target.file) ? [target.file] : [];
  });
}

/** What the text with its numbers and notes takes on the page of its source; nothing on another page. */
function bytesOfText(site: Site, { file }: Page): number {
  if (!/^sources\/[^/]+\/index\.html$/u.test(file)) return 0;
  const html = readFileSync(join(site.folder, file), 'utf8');
  const start = html.indexOf('<div class="passages"');
  const end = html.indexOf('<h2 id="left-out"', start);
  if (start === -1 || end === -1) return 0;
  return brotliCompressSync(html).length - brotliCompressSync(html.slice(0, start) + html.slice(end)).length;
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
