/** Items in a row, parted so that none weighs more than `most`; an item that is heavier alone is a part of its own. */
export function partByWeight<Item>(items: readonly Item[], weightOf: (item: Item) => number, most: number): Item[][] {
  const parts: Item[][] = [];
  let weight = 0;
  for (const item of items) {
    const own = weightOf(item);
    const last = parts.at(-1);
    if (last === undefined || weight + own > most) {
      parts.push([item]);
      weight = own;
    } else {
      last.push(item);
      weight += own;
    }
  }
  return parts;
}
