import type { HeaderRule } from './host-headers.ts';

/**
 * The file `_headers` of a site under a base, e.g. `/dossiers/calls/`, as Netlify, Cloudflare Pages and others read it: a path, and below
 * it, indented, its headers. Source: https://developers.cloudflare.com/pages/configuration/headers/, read 2026-11-22.
 */
export function formatHeadersFile(rules: readonly HeaderRule[], base: string): string {
  return rules.map(({ path, headers }) => `${base}${path}\n${linesOf(headers)}`).join('\n');
}

function linesOf(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
}
