/** No run is negative. */
const NONE = -1;

/**
 * Which texts hold which runs (those of narratedRuns), in the columns of a hash table: a Map would box each of millions of runs, and
 * would take most of the time of tracing.
 */
export class RunHolders {
  #runs: Float64Array;
  #first: Int32Array;
  #texts: Int32Array;
  #known = 0;

  /** Room for so many runs; it grows when there are more. */
  constructor(expected = 512) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(2, expected * 2)));
    this.#runs = new Float64Array(slots).fill(NONE);
    this.#first = new Int32Array(slots);
    this.#texts = new Int32Array(slots);
  }

  /** Notes that a text holds a run; to be called once for each run of a text. */
  add(run: number, text: number): void {
    if (this.#known * 2 > this.#runs.length) this.#grow();
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
    for (let slot = 0; slot < this.#runs.length; slot++) {
      if ((this.#texts[slot] ?? 0) > 1) yield this.#runs[slot] ?? NONE;
    }
  }

  /** Where a run stands, or where it would. The upper half of a run is as well mixed as all of it. */
  #slotOf(run: number): number {
    const last = this.#runs.length - 1;
    let slot = Math.floor(run / 2 ** 26) & last;
    while (this.#runs[slot] !== run && this.#runs[slot] !== NONE) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const [runs, first, texts] = [this.#runs, this.#first, this.#texts];
    this.#runs = new Float64Array(runs.length * 2).fill(NONE);
    this.#first = new Int32Array(runs.length * 2);
    this.#texts = new Int32Array(runs.length * 2);
    for (let old = 0; old < runs.length; old++) {
      const run = runs[old] ?? NONE;
      if (run === NONE) continue;
      const slot = this.#slotOf(run);
      this.#runs[slot] = run;
      this.#first[slot] = first[old] ?? 0;
      this.#texts[slot] = texts[old] ?? 0;
    }
  }
}
