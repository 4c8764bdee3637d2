/** What `make` gives for each item, made anew each time the list is gone through, so that no more than one is held. */
export function remade<T, U>(items: Iterable<T>, make: (item: T) => U): Iterable<U> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield make(item);
    },
  };
}
