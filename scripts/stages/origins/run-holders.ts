/** No run is negative. */
const NONE = -1;

/**
 * Which texts hold which runs (those of narratedRuns), in the columns of a hash table: a Map would box each of millions of runs, and
 * would take most of the time of tracing.
 */
export class RunHolders {
  #runs = new Float64Array(1024).fill(NONE);
  #first = new Int32Array(1024);
  #texts = new Int32Array(1024);
  /** How much of the columns is used, a power of two. */
  #slots = 1024;
  #known = 0;

  /**
   * Forgets all runs and makes room for so many; it grows when there are more. The columns are used again: new ones for each of thousands
   * of calls would fill the memory faster than it is collected.
   */
  clear(expected: number): void {
    this.#slots = 2 ** Math.ceil(Math.log2(Math.max(2, expected * 2)));
    this.#known = 0;
    if (this.#slots > this.#runs.length) this.#allocate();
    this.#runs.fill(NONE, 0, this.#slots);
    this.#texts.fill(0, 0, this.#slots);
  }

  /** Notes that a text holds some runs, each of them once. An iterator would box each of millions of runs. */
  addAll(runs: Float64Array, text: number): void {
    runs.forEach((run) => {
      this.#add(run, text);
    });
  }

  #add(run: number, text: number): void {
    if (this.#known * 2 > this.#slots) this.#grow();
    const slot = this.#slotOf(run);
    if (this.#runs[slot] === NONE) {
      this.#runs[slot] = run;
      this.#first[slot] = text;
      this.#known++;
    }
    this.#texts[slot] = (this.#texts[slot] ?? 0) + 1;
  }

  /** How many texts hold a run; 0 for one that is not known. */
  textsWith(run: number): number {
    return this.#texts[this.#slotOf(run)] ?? 0;
  }

  /** The text with which a known run was added first. */
  firstWith(run: number): number {
    return this.#first[this.#slotOf(run)] ?? 0;
  }

  /** The runs that several texts hold. */
  *shared(): Generator<number> {
    for (let slot = 0; slot < this.#slots; slot++) {
      if ((this.#texts[slot] ?? 0) > 1) yield this.#runs[slot] ?? NONE;
    }
  }

  /** Where a run stands, or where it would. The upper half of a run is as well mixed as all of it. */
  #slotOf(run: number): number {
    const last = this.#slots - 1;
    let slot = Math.floor(run / 2 ** 26) & last;
    while (this.#runs[slot] !== run && this.#runs[slot] !== NONE) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const [runs, first, texts, slots] = [this.#runs, this.#first, this.#texts, this.#slots];
    this.#slots = slots * 2;
    this.#allocate();
    this.#runs.fill(NONE);
    for (let old = 0; old < slots; old++) {
      const run = runs[old] ?? NONE;
      if (run === NONE) continue;
      const slot = this.#slotOf(run);
      this.#runs[slot] = run;
      this.#first[slot] = first[old] ?? 0;
      this.#texts[slot] = texts[old] ?? 0;
    }
  }

  #allocate(): void {
    this.#runs = new Float64Array(this.#slots);
    this.#first = new Int32Array(this.#slots);
    this.#texts = new Int32Array(this.#slots);
  }
}
