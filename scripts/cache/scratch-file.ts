import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';

/** Values by key, in a file that no name leads to, so that nothing is left of it when the process ends, however it ends. */
export class ScratchFile {
  readonly #file: number;
  readonly #places = new Map<string, { start: number; length: number }>();
  #end = 0;

  /** `beside`: the name of a file in whose folder it is made. Throws when there is none, or nothing can be written there. */
  constructor(beside: string) {
    const name = `${beside}-${randomUUID()}`;
    this.#file = openSync(name, 'wx+');
    unlinkSync(name);
  }

  /** Throws when the disk is full; what was set before stays. */
  set(key: string, bytes: Uint8Array): void {
    for (let written = 0; written < bytes.length;)
      written += writeSync(this.#file, bytes, written, bytes.length - written, this.#end + written);
    this.#places.set(key, { start: this.#end, length: bytes.length });
    this.#end += bytes.length;
  }

  /** Each value as it was set last, one at a time. */
  *entries(): Generator<[key: string, bytes: Uint8Array]> {
    for (const [key, { start, length }] of this.#places) {
      const bytes = Buffer.allocUnsafe(length);
      for (let read = 0; read < length;) {
        const more = readSync(this.#file, bytes, read, length - read, start + read);
        if (more === 0) throw new Error('A scratch file is shorter than what was written to it.');
        read += more;
      }
      yield [key, bytes];
    }
  }

  close(): void {
    closeSync(this.#file);
  }
}
