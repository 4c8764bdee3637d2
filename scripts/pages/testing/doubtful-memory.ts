import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PageMemory, type PlannedPage } from '../page-memory.ts';

/** A memory that has every page made anew, and compares those that it would have taken as they were. */
export class DoubtfulMemory extends PageMemory {
  /** The pages that it would have taken, and those among them that came out otherwise: by their files. */
  readonly taken: string[] = [];
  readonly stale: string[] = [];
  readonly #out: string;

  constructor(dossier: string, out: string) {
    super(dossier, out, {});
    this.#out = out;
  }

  override takeUnchanged<Page extends PlannedPage>(
    pages: readonly Page[],
    digestOf: (name: string) => string | null,
  ): Page[] {
    const changed = new Set(super.takeUnchanged(pages, digestOf));
    for (const page of pages) if (!changed.has(page)) this.taken.push(page.file);
    return [...pages];
  }

  override bringUnchanged(next: string): void {
    for (const file of this.taken) {
      if (!readFileSync(join(next, file)).equals(readFileSync(join(this.#out, file)))) this.stale.push(file);
    }
  }
}
