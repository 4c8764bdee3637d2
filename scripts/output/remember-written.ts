import type { Cache } from '../cache/cache.ts';
import type { GeneratedFile } from '../stages/mdx/generated-file.ts';
import type { WrittenFiles } from '../stages/write-files.ts';
import { stampOf, TICK_MILLISECONDS } from './stamp-of.ts';

interface Noted {
  /** When the notes were kept, in milliseconds of Unix time. */
  at: number;
  /** By path: what a file was made of, and by what it is known that it was not touched since. */
  files: Record<string, readonly [key: string, stamp: string]>;
}

/** What is known of generated files by their size and their times, as git knows its files; `keep` keeps it for the next run. */
export class RememberedFiles implements WrittenFiles {
  readonly #cache: Cache;
  readonly #key: string;
  readonly #former: Noted;
  readonly #files: Record<string, readonly [key: string, stamp: string]> = {};

  /** `version`: that of the code, which makes other files of the same. */
  constructor(cache: Cache, version: string) {
    this.#key = `written-files ${version}`;
    const bytes = cache.get(this.#key);
    this.#cache = cache;
    this.#former = bytes ? (JSON.parse(new TextDecoder().decode(bytes)) as Noted) : { at: 0, files: {} };
  }

  isUpToDate(absolute: string, { key, path }: GeneratedFile): boolean {
    const noted = this.#former.files[path];
    if (noted === undefined || noted[0] !== key) return false;
    const found = stampOf(absolute);
    if (found?.stamp !== noted[1] || found.changed > this.#former.at - TICK_MILLISECONDS) return false;
    this.#files[path] = noted;
    return true;
  }

  note(absolute: string, { key, path }: GeneratedFile): void {
    const found = stampOf(absolute);
    if (found !== null && typeof key === 'string') this.#files[path] = [key, found.stamp];
  }

  keep(): void {
    this.#cache.set(this.#key, Buffer.from(JSON.stringify({ at: Date.now(), files: this.#files } satisfies Noted)));
  }
}
