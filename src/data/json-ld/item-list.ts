import type { ItemList } from 'schema-dts';
import { iriOf } from '../full-address.ts';

/** A list of pages, in the order in which readers see it: how many there are, and the first of them. */
export function itemList(name: string, items: readonly { name: string; path: `/${string}` }[]): ItemList {
  return {
    '@type': 'ItemList',
    name,
    numberOfItems: items.length,
    itemListElement: items.slice(0, MOST_ENTRIES).map((item, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: item.name,
      url: iriOf(item.path),
    })),
  };
}

/** What a page says of itself stays small; the sitemap has every page. */
const MOST_ENTRIES = 50;
