import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, zstdCompressSync } from 'node:zlib';
import type { Report } from '../../report.ts';
import { resolveReference } from './resolve-reference.ts';
import type { Page, Site } from './site.ts';

/** What a server may send before it must wait for the first answer: ten packets (RFC 6928), less their headers. */
const roundTripBytes = 14_000;

/**
 * What a browser needs to paint a page fits into one round trip: HTML, stylesheets, scripts that block and fonts that are
 * preloaded, Brotli at its best. The page of a source holds the whole text with its numbers and notes, which may be as long as
 * a book and is painted as it comes: it does not count. A warning: an editor's note may be as long as a book, too.
 */
export function everyPagePaintsInOneRoundTrip(site: Site, report: Report): void {
  for (const page of site.pages.values()) {
    const files = filesNeeded(site, page);
    const html = withoutText(page, readFileSync(join(site.folder, page.file), 'utf8'));
    const others = files.reduce((total, file) => total + compressedBytes(site, file), 0);
    const sum = (compress: Compression): number => others + compress(Buffer.from(html)).length;
    if (compressions.some((compress) => sum(compress) <= roundTripBytes)) continue;
    report.add({
      rule: 'every-page-paints-in-one-round-trip',
      severity: 'warning',
      file: page.file,
      reason: 'A browser needs more than one round trip to paint this page.',
      actual: `${String(sum(best))} bytes in ${[page.file, ...files].join(', ')}`,
      expected: [`at most ${String(roundTripBytes)} bytes`],
    });
  }
}

type Compression = (content: Buffer) => Buffer;

const brotli =
  (quality: number): Compression =>
  (content) =>
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

const best = brotli(11);

/** Each takes many times as long as the one before and comes out smaller: it is asked only where that one does not do. */
const compressions: readonly Compression[] = [(content) => zstdCompressSync(content), brotli(5), brotli(10), best];

function filesNeeded(site: Site, page: Page): string[] {
  const files = page.neededToPaint.flatMap((url) => {
    const target = resolveReference(site, page.file, { url });
    return target.kind === 'file' && site.files.has(target.file) ? [target.file] : [];
  });
  return [...new Set(files)].filter((file) => file !== page.file);
}

/** The page of a source without its text, numbers and notes; any other as it is. */
function withoutText({ file }: Page, html: string): string {
  if (!/^sources\/[^/]+\/index\.html$/u.test(file)) return html;
  const start = html.indexOf('<div class="passages"');
  const end = html.indexOf('<h2 id="left-out"', start);
  return start === -1 || end === -1 ? html : html.slice(0, start) + html.slice(end);
}

/** What the pages of a site share, by file. */
const known = new WeakMap<Site['files'], Map<string, number>>();

/** Fonts in WOFF2 are Brotli already: they count as they are. */
function compressedBytes({ files, folder }: Site, file: string): number {
  const sizes = known.get(files) ?? new Map<string, number>();
  known.set(files, sizes);
  const size = sizes.get(file) ?? sizeOf(file, readFileSync(join(folder, file)));
  sizes.set(file, size);
  return size;
}

function sizeOf(file: string, content: Buffer): number {
  return file.endsWith('.woff2') ? content.length : best(content).length;
}
