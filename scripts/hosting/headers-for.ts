import type { HeaderRule } from './host-headers.ts';

/** What `rules` send with the file at `path` below the site's own, e.g. `_astro/page.css`. A rule that stands later wins. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  return Object.assign({}, ...rules.filter((rule) => fits(rule.path, path)).map(({ headers }) => headers)) as Record<
    string,
    string
  >;
}

function fits(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
