import { hash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Cache } from '../cache/cache.ts';
import { openCache } from '../cache/open-cache.ts';
import { versionOfCode } from '../cache/version-of-code.ts';
import { stampOf, TICK_MILLISECONDS } from '../output/stamp-of.ts';
import type { Finding } from '../report.ts';
import { listCheckedBefore } from './list-checked-before.ts';

/** A page as it was made: by `key`, a digest of what it was given; and what else it read, by its place in `Noted.names`. */
interface NotedPage {
  key: string;
  reads: number[];
  /** By what it is known that its file was not touched since. */
  stamp: string;
}

interface Noted {
  /** When the notes were kept, in milliseconds of Unix time. */
  at: number;
  /** What the pages read, by name, with a digest of each. */
  names: string[];
  digests: string[];
  /** By their files in the site. */
  pages: Record<string, NotedPage>;
  /** What was found in the site when it was checked. */
  findings: Finding[];
}

/** A page, or a file that is made as one is. */
export interface PlannedPage {
  /** Within the site, with `/` between folders. */
  file: string;
  /** A digest of what it is given. */
  key: string;
}

/**
 * What is known of the pages of a site: a page that was given the same, and read the same, is the same, and is taken from the site that
 * is there, as long as nobody touched it.
 */
export class PageMemory {
  readonly #out: string;
  readonly #cache: Cache;
  readonly #key: string;
  readonly #former: Noted;
  readonly #pages = new Map<string, { key: string; reads: readonly string[] }>();
  readonly #digests = new Map<string, string>();
  readonly #unchanged = new Set<string>();

  /** `out`: where the site is and will be. `settings`: what it is built for, and otherwise would not be told by its pages' keys. */
  constructor(dossier: string, out: string, settings: unknown) {
    this.#out = out;
    this.#cache = openCache(dossier, 'pages');
    const version = versionOfCode(['src', 'scripts', 'public', 'astro.config.mjs']);
    this.#key = `pages ${hash('sha256', JSON.stringify([version, out, settings]))}`;
    const bytes = this.#cache.get(this.#key);
    this.#former = bytes
      ? (JSON.parse(new TextDecoder().decode(bytes)) as Noted)
      : { at: 0, names: [], digests: [], pages: {}, findings: [] };
  }

  /** Keeps what need not be made anew, and returns the rest. `digestOf` gives the digest of a read as it is now, or null. */
  takeUnchanged<Page extends PlannedPage>(pages: readonly Page[], digestOf: (name: string) => string | null): Page[] {
    const { names, digests, pages: former, at } = this.#former;
    const isSame = names.map((name, index) => digestOf(name) === digests[index]);
    return pages.filter(({ file, key }) => {
      const noted = Object.hasOwn(former, file) ? former[file] : undefined;
      if (noted?.key !== key || !noted.reads.every((read) => isSame[read])) return true;
      const found = stampOf(join(this.#out, file));
      if (found?.stamp !== noted.stamp || found.changed > at - TICK_MILLISECONDS) return true;
      this.#unchanged.add(file);
      this.#note(
        { file, key },
        noted.reads.map((read) => names[read] ?? ''),
      );
      for (const read of noted.reads) this.#digests.set(names[read] ?? '', digests[read] ?? '');
      return false;
    });
  }

  /** Notes a page that was made, and what it read. */
  noteMade(page: PlannedPage, reads: readonly string[], digestOf: (name: string) => string | null): void {
    for (const name of reads) {
      if (this.#digests.has(name)) continue;
      const digest = digestOf(name);
      if (digest === null) return;
      this.#digests.set(name, digest);
    }
    this.#note(page, reads);
  }

  /** Puts what was not made anew into `next`, which will replace the site: as one file in two places, where the disk can. */
  bringUnchanged(next: string): void {
    for (const file of this.#unchanged) {
      const [from, to] = [join(this.#out, file), join(next, file)];
      mkdirSync(dirname(to), { recursive: true });
      try {
        linkSync(from, to);
      } catch {
        copyFileSync(from, to);
      }
    }
  }

  /** Pages of `next` that hold as they did, with what was found in them when they were checked in the site that is there. */
  async checkedIn(next: string, base: string): Promise<Map<string, Finding[]>> {
    const { findings, pages, names } = this.#former;
    const readersOf = (isRead: (name: string) => boolean) => {
      const reads = new Set(names.flatMap((name, index) => (isRead(name) ? index : [])));
      return [...this.#unchanged].filter((file) => pages[file]?.reads.some((read) => reads.has(read)));
    };
    const files = await listCheckedBefore({ last: this.#out, next, base, unchanged: this.#unchanged, readersOf });
    const byFile = Map.groupBy(findings, ({ file }) => file);
    return new Map(files.map((file) => [file, byFile.get(file) ?? []]));
  }

  /** Keeps all this, and what was found in the site, for the next run, once the site is where it will stay. */
  async save(findings: Finding[]): Promise<void> {
    const places = new Map<string, number>();
    const pages: Noted['pages'] = {};
    // What replaced a site has just been given a new time, or a name less.
    await setTimeout(2 * TICK_MILLISECONDS);
    for (const [file, { key, reads }] of this.#pages) {
      const found = stampOf(join(this.#out, file));
      if (found === null) continue;
      const numbers = reads.map((name) => places.get(name) ?? places.set(name, places.size).size - 1);
      pages[file] = { key, reads: numbers, stamp: found.stamp };
    }
    const names = [...places.keys()];
    const digests = names.map((name) => this.#digests.get(name) ?? '');
    this.#cache.set(
      this.#key,
      Buffer.from(JSON.stringify({ at: Date.now(), names, digests, pages, findings } satisfies Noted)),
    );
    this.#cache.save();
  }

  /** Ends, and leaves what is known as it was where nothing was saved. */
  close(): void {
    this.#cache.close();
  }

  #note({ file, key }: PlannedPage, reads: readonly string[]): void {
    this.#pages.set(file, { key, reads });
  }
}
