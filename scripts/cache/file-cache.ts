import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Cache } from './cache.ts';
import { ScratchFile } from './scratch-file.ts';

/** Milliseconds that a run waits for another one that is writing. */
const PATIENCE = 2000;

/** A cache in one SQLite file. The constructor throws when the file is something else. */
export class FileCache implements Cache {
  readonly #file: string;
  readonly #database: DatabaseSync;
  readonly #select: StatementSync;
  readonly #used = new Set<number>();
  /** What is to be saved: until the end of a long run it would fill the memory. */
  #added: ScratchFile | null = null;
  #isBroken = false;

  constructor(file: string) {
    this.#file = file;
    this.#database = new DatabaseSync(file, { timeout: PATIENCE });
    try {
      // Whole after a kill, which is all that a cache needs: after a power cut it may be broken, and is then made anew.
      this.#database.exec(`PRAGMA synchronous = OFF; PRAGMA auto_vacuum = FULL; PRAGMA page_size = 8192;
        CREATE TABLE IF NOT EXISTS entry (id INTEGER PRIMARY KEY, key TEXT UNIQUE, digest BLOB, value BLOB)`);
      this.#select = this.#database.prepare('SELECT id, digest, value FROM entry WHERE key = ?');
    } catch (error) {
      this.close();
      throw error;
    }
  }

  get(key: string): Uint8Array | undefined {
    if (this.#isBroken) return undefined;
    try {
      const entry = this.#select.get(key);
      if (entry === undefined) return undefined;
      const { id, digest, value } = entry;
      if (!(value instanceof Uint8Array) || !(digest instanceof Uint8Array) || typeof id !== 'number') return undefined;
      if (digestOf(key, value).compare(digest) !== 0) return undefined;
      this.#used.add(id);
      return value;
    } catch (error) {
      this.#isBroken ||= isOfBrokenFile(error);
      return undefined;
    }
  }

  set(key: string, bytes: Uint8Array): void {
    try {
      this.#added ??= new ScratchFile(this.#file);
      this.#added.set(key, bytes);
    } catch {
      // The disk is full: this will have to be made again.
    }
  }

  save(): void {
    try {
      if (!this.#isBroken) this.#write();
    } catch (error) {
      // Else another run is writing for long, or the disk is full: what was made is whole without being remembered.
      this.#isBroken ||= isOfBrokenFile(error);
    }
    this.close();
    if (this.#isBroken) rmSync(this.#file, { force: true });
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
    this.#added?.close();
    this.#added = null;
  }

  #write(): void {
    const ids = this.#database.prepare('SELECT id FROM entry').all();
    const unused = ids.map(({ id }) => Number(id)).filter((id) => !this.#used.has(id));
    if (unused.length === 0 && this.#added === null) return;
    this.#database.exec('BEGIN IMMEDIATE');
    const drop = this.#database.prepare('DELETE FROM entry WHERE id = ?');
    for (const id of unused) drop.run(id);
    const add = this.#database.prepare('INSERT OR REPLACE INTO entry (key, digest, value) VALUES (?, ?, ?)');
    for (const [key, bytes] of this.#added?.entries() ?? []) add.run(key, digestOf(key, bytes), bytes);
    this.#database.exec('COMMIT');
  }
}

/** With the key, so that no entry can stand in for another. */
function digestOf(key: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(bytes).digest().subarray(0, 16);
}

/** SQLite's result codes 11 (SQLITE_CORRUPT, with its extended ones) and 26 (SQLITE_NOTADB). */
function isOfBrokenFile(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && [11, 26].includes(Number(error.errcode) & 0xff);
}
