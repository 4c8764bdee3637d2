/** What is gathered from parts while they are gone through. */
interface Gathering<Item, Part> {
  add(part: Part, item: Item): void;
}

/**
 * What `make` gives for each item, made anew each time the parts are gone through, so that no more than one is held. What others need to
 * know of all of them is gathered on the way, the first time.
 */
export class PartStream<Item, Part, Index extends Gathering<Item, Part>> implements Iterable<Part> {
  readonly #items: readonly Item[];
  readonly #make: (item: Item) => Part;
  readonly #startIndex: () => Index;
  #index: Index | null = null;

  constructor(items: readonly Item[], make: (item: Item) => Part, startIndex: () => Index) {
    this.#items = items;
    this.#make = make;
    this.#startIndex = startIndex;
  }

  *[Symbol.iterator](): Generator<Part> {
    const index = this.#index === null ? this.#startIndex() : null;
    for (const item of this.#items) {
      const part = this.#make(item);
      index?.add(part, item);
      yield part;
    }
    this.#index ??= index;
  }

  /** Makes all parts once when nobody has gone through them to the end. */
  get index(): Index {
    if (this.#index !== null) return this.#index;
    const index = this.#startIndex();
    for (const item of this.#items) index.add(this.#make(item), item);
    this.#index = index;
    return index;
  }
}
