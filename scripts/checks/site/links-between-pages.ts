import { everyLinkHasATarget, type LinkedPage } from './every-link-has-a-target.ts';
import type { Report } from '../../report.ts';
import { resolveReference } from './resolve-reference.ts';
import type { Page, Reference, Site } from './site.ts';

/** Remembers of each page only what can be held against the others when all are known. */
export class LinksBetweenPages {
  readonly #pages = new Map<string, LinkedPage>();
  readonly #targets = new Set<string>();

  /** Takes in a page of a site: the ids it bears, and its links to elements of other pages, each once. */
  add({ file, ids, references }: Page, site: Site): void {
    const links = new Map<string, Reference>();
    for (const reference of references) {
      if (links.has(reference.url)) continue;
      const target = resolveReference(site, file, reference);
      if (target.kind !== 'file' || target.fragment === null || target.file === file) continue;
      if (!site.files.has(target.file)) continue;
      links.set(reference.url, reference);
      this.#targets.add(target.file);
    }
    // As they are, these strings would keep the whole file in memory that they are cut from.
    const copy = JSON.parse(JSON.stringify([[...ids.keys()], [...links.values()]])) as [string[], Reference[]];
    this.#pages.set(file, { file, ids: new Set(copy[0]), references: copy[1] });
  }

  /** The pages to which links lead and that were not taken in. */
  targetsOfOthers(): string[] {
    return [...this.#targets].filter((file) => file.endsWith('.html') && !this.#pages.has(file));
  }

  /** Takes in a page as far as others link to it. */
  addTarget({ file, ids }: Page): void {
    this.#pages.set(file, { file, ids: new Set(ids.keys()), references: [] });
  }

  /** Reports the links that lead to no element. */
  check(site: Site, report: Report): void {
    everyLinkHasATarget({ ...site, pages: this.#pages, styles: [] }, report);
  }
}
