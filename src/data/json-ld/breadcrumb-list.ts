import type { BreadcrumbList } from 'schema-dts';
import { iriOf } from '../full-address.ts';

/** The way from home to a page, which itself comes last and without an address. */
export function breadcrumbList(
  above: readonly { label: string; path: `/${string}` }[],
  current: string,
): BreadcrumbList {
  const steps = [{ label: 'Home', path: '/' as const }, ...above];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...steps.map(({ label, path }, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name: label,
        item: iriOf(path),
      })),
      { '@type': 'ListItem', position: steps.length + 1, name: current },
    ],
  };
}
