/** The same items; `onItem` is told how many were asked for. */
export function* counted<T>(items: Iterable<T>, onItem: (count: number) => void): Generator<T> {
  let count = 0;
  for (const item of items) {
    count += 1;
    onItem(count);
    yield item;
  }
}
