import type { ItemList } from 'schema-dts';
import { iriOf } from '../full-address.ts';

/** A list of pages, in the order in which readers see it. */
export function itemList(name: string, items: readonly { name: string; path: `/${string}` }[]): ItemList {
  return {
    '@type': 'ItemList',
    name,
    numberOfItems: items.length,
    itemListElement: items.map((item, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: item.name,
      url: iriOf(item.path),
    })),
  };
}
