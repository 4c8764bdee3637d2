import type { PartMemory } from './part-memory.ts';

/** What is gathered from parts while they are gone through. */
interface Gathering<Brief> {
  add(brief: Brief): void;
}

/** How parts of one kind are made of their items. */
interface PartKind<Item, Part, Brief> {
  make: (item: Item) => Part;
  /** Holds what was made against its schema, and gives it in that form. */
  inForm: (made: Part) => Part;
  idOf: (item: Item) => string;
  /** What others need to know of a part: plain data. */
  briefOf: (part: Part, item: Item) => Brief;
  /** All that a part rests on: plain data, or digests of it. */
  basisOf: (item: Item) => unknown;
}

/** A part that is made when it is asked for. */
export interface LazyPart<Part> {
  id: string;
  /** A digest of all that it rests on; null where nothing is remembered. */
  key: string | null;
  /** What others need to know of it; left out where the part is at hand anyway. */
  brief?: unknown;
  /** Whether the same part was made, and checked, before. */
  isRecalled: boolean;
  /** In the form of its schema, against which it is held when it is asked for. */
  readonly part: Part;
  /** The same as it was made, for who only looks at it: that takes half the time, and what is not written needs no schema. */
  readonly made: Part;
}

/**
 * What `make` gives for each item, made anew each time the parts are gone through, so that no more than one is held. What others need to
 * know of all of them is gathered on the way, the first time; where it is remembered of a part, that part need not be made.
 */
export class PartStream<Item, Part, Brief, Index extends Gathering<Brief>> implements Iterable<Part> {
  readonly #items: readonly Item[];
  readonly #kind: PartKind<Item, Part, Brief>;
  readonly #memory: PartMemory | null;
  readonly #startIndex: () => Index;
  #index: Index | null = null;
  /** Of each item, once the parts were gone through. */
  #keys: (string | null)[] = [];

  constructor(
    items: readonly Item[],
    kind: PartKind<Item, Part, Brief>,
    memory: PartMemory | null,
    startIndex: () => Index,
  ) {
    this.#items = items;
    this.#kind = kind;
    this.#memory = memory;
    this.#startIndex = startIndex;
  }

  *[Symbol.iterator](): Generator<Part> {
    for (const { part } of this.lazily()) yield part;
  }

  /** The parts, made only if they are asked for, or if nothing is remembered of them. */
  *lazily(): Generator<LazyPart<Part>> {
    const { idOf } = this.#kind;
    if (this.#index !== null) {
      for (const [at, item] of this.#items.entries()) {
        const key = this.#keys[at] ?? null;
        yield this.#lazy(item, { id: idOf(item), key, isRecalled: key !== null });
      }
      return;
    }
    const index = this.#startIndex();
    const keys: (string | null)[] = [];
    for (const item of this.#items) {
      const lazy = this.#recall(item, index);
      keys.push(lazy.key);
      yield lazy;
    }
    this.#keys = keys;
    this.#index ??= index;
  }

  /** Goes through the parts when nobody has done so to the end. */
  get index(): Index {
    if (this.#index === null) {
      const parts = this.lazily();
      // What is wanted is gathered on the way.
      while (parts.next().done !== true);
    }
    if (this.#index === null) throw new Error('The parts have no end.');
    return this.#index;
  }

  #recall(item: Item, index: Index): LazyPart<Part> {
    const { make, idOf, briefOf, basisOf } = this.#kind;
    const id = idOf(item);
    const key = this.#memory?.keyOf(basisOf(item)) ?? null;
    const known = key === null ? undefined : (this.#memory?.recall(key) as Brief | undefined);
    if (known !== undefined) {
      index.add(known);
      return this.#lazy(item, { id, key, brief: known, isRecalled: true });
    }
    const made = make(item);
    const brief = briefOf(made, item);
    if (key !== null) this.#memory?.keep(key, brief);
    index.add(brief);
    return this.#lazy(item, { id, key, brief, isRecalled: false }, made);
  }

  #lazy(item: Item, known: Known, made: Part | null = null): LazyPart<Part> {
    return new PartOfItem(this.#kind, item, known, made);
  }
}

type Known = Omit<LazyPart<unknown>, 'part' | 'made'>;

/**
 * A class, since what a getter of an object literal sees outlives the object: V8 keeps it, and what those made after it see, until it looks
 * at old objects.
 */
class PartOfItem<Item, Part> implements LazyPart<Part> {
  readonly id: string;
  readonly key: string | null;
  readonly brief: unknown;
  readonly isRecalled: boolean;
  readonly #kind: Pick<PartKind<Item, Part, never>, 'make' | 'inForm'>;
  readonly #item: Item;
  readonly #made: Part | null;

  constructor(
    kind: Pick<PartKind<Item, Part, never>, 'make' | 'inForm'>,
    item: Item,
    { id, key, brief, isRecalled }: Known,
    made: Part | null,
  ) {
    this.id = id;
    this.key = key;
    this.brief = brief;
    this.isRecalled = isRecalled;
    this.#kind = kind;
    this.#item = item;
    this.#made = made;
  }

  get made(): Part {
    return this.#made ?? this.#kind.make(this.#item);
  }

  get part(): Part {
    return this.#kind.inForm(this.made);
  }
}

/** The parts of a list that is held, or of a stream, made only if they are asked for. */
export function* lazyParts<Part extends { id: string }>(parts: Iterable<Part>): Generator<LazyPart<Part>> {
  if (parts instanceof PartStream) yield* parts.lazily() as Generator<LazyPart<Part>>;
  else for (const part of parts) yield { id: part.id, key: null, isRecalled: false, part, made: part };
}
