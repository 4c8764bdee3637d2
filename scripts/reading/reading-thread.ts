import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ReadingBasis } from '../stages/read-text.ts';
import type { RawText } from '../stages/reading/raw-text.ts';

/** A thread that reads texts. */
export class ReadingThread {
  readonly #worker: Worker;

  constructor(basis: ReadingBasis) {
    this.#worker = new Worker(new URL('run-reading-thread.ts', import.meta.url), { workerData: basis });
  }

  /** What `mapText` gives for each; rejects when the thread fails. */
  async read(texts: RawText[]): Promise<Uint8Array[]> {
    this.#worker.postMessage(texts);
    const [made] = (await once(this.#worker, 'message')) as [Uint8Array[]];
    return made;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
