/** Headers that a host sends with the files that a pattern fits. */
export interface HeaderRule {
  /** A path below the site's own, `*` for whatever follows, e.g. `_astro/*`. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/**
 * What a page of the site may load and run: files of its own host, and no code or style that stands in the page itself. A source text
 * that got into a page as code would not run. WebAssembly is the search's.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A year, in seconds; more is not allowed. Source: RFC 9111, and RFC 8246 for `immutable`. */
const forever = 'public, max-age=31536000, immutable';

/**
 * The headers the site wants of its host. Files whose names hold a hash of their bytes are kept for a year; all others have no rule,
 * since hosts ask again for those by themselves, and some join two rules for one header into one value.
 */
export const hostHeaders: readonly HeaderRule[] = [
  {
    path: '*',
    headers: {
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
    },
  },
  ...['_astro/*', 'pagefind/fragment/*', 'pagefind/index/*'].map((path) => ({
    path,
    headers: { 'Cache-Control': forever },
  })),
];
