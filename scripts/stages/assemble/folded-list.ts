import { foldJson, unfold, type Folded } from '../fold.ts';

/** How many items are folded together: enough that what they have in common is held once. */
const TOGETHER = 200;

/** A list that grows and is gone through from first to last, held as bytes. */
export class FoldedList<T> implements Iterable<T> {
  readonly #folded: Folded<T[]>[] = [];
  /** As JSON: words cut from a text would hold all of that text. */
  #open: string[] = [];

  push(item: T): void {
    this.#open.push(JSON.stringify(item));
    if (this.#open.length < TOGETHER) return;
    this.#folded.push(foldJson(`[${this.#open.join(',')}]`));
    this.#open = [];
  }

  *[Symbol.iterator](): Generator<T> {
    for (const items of this.#folded) yield* unfold(items);
    for (const json of this.#open) yield JSON.parse(json) as T;
  }
}
