import { hash } from 'node:crypto';
import type { Cache } from '../../cache/cache.ts';

/** What is remembered of the parts of a dossier, by a digest of all that each rests on. */
export class PartMemory {
  readonly #cache: Cache;
  readonly #version: string;

  /** `version`: that of the code. */
  constructor(cache: Cache, version: string) {
    this.#cache = cache;
    this.#version = version;
  }

  /** `basis`: plain data. */
  keyOf(basis: unknown): string {
    return hash('sha256', `${this.#version}${JSON.stringify(basis)}`);
  }

  recall(key: string): unknown {
    const bytes = this.#cache.get(key);
    return bytes && JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString());
  }

  keep(key: string, brief: unknown): void {
    this.#cache.set(key, Buffer.from(JSON.stringify(brief)));
  }
}

/** What `make` gives, plain data: remembered by what it rests on where there is a memory. */
export function remembered<T>(memory: PartMemory | null, basis: () => unknown, make: () => T): T {
  if (memory === null) return make();
  const key = memory.keyOf(basis());
  const known = memory.recall(key) as T | undefined;
  if (known !== undefined) return known;
  const made = make();
  memory.keep(key, made);
  return made;
}
