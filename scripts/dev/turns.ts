/** Lets many read at a time, and one write while nobody reads. Whoever comes after a write waits for it. */
export class Turns {
  readonly #reading = new Set<Promise<unknown>>();
  #lastWrite: Promise<unknown> = Promise.resolve();

  read<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#lastWrite.then(work);
    const end = turn.catch(ignore).finally(() => this.#reading.delete(end));
    this.#reading.add(end);
    return turn;
  }

  write<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = Promise.all([this.#lastWrite, ...this.#reading]).then(work);
    this.#lastWrite = turn.catch(ignore);
    return turn;
  }
}

/** Whoever began the turn hears of its errors; the next one only waits for its end. */
function ignore(): void {
  // Nothing to do.
}
