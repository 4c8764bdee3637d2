import { RememberedFiles } from '../output/remember-written.ts';
import { PartMemory } from '../stages/assemble/part-memory.ts';
import type { Cache } from './cache.ts';
import { openCache } from './open-cache.ts';
import { versionOfCode } from './version-of-code.ts';

/** What an ingest remembers of the runs before it. */
export class IngestMemory {
  /** What each text gave: good to know whatever becomes of the dossier. */
  readonly readings: Cache;
  /** What is known of calls and sources that held every rule. */
  readonly parts: PartMemory;
  /** The files that were written. */
  readonly written: RememberedFiles;
  readonly #cache: Cache;

  constructor(dossier: string) {
    this.readings = openCache(dossier, 'readings');
    this.#cache = openCache(dossier, 'parts');
    const version = versionOfCode(['scripts', 'src/schemas']);
    this.parts = new PartMemory(this.#cache, version);
    this.written = new RememberedFiles(this.#cache, version);
  }

  /** Keeps what a run found that came to its end without an error. */
  save(): void {
    this.#cache.save();
  }

  /** Ends, and leaves what was not saved as it was. */
  close(): void {
    this.readings.close();
    this.#cache.close();
  }
}
