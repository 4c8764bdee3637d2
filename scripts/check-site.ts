import { everyIdIsUnique } from './checks/site/every-id-is-unique.ts';
import { everyLinkHasATarget } from './checks/site/every-link-has-a-target.ts';
import { everyPageHasALanguageAndATitle } from './checks/site/every-page-has-a-language-and-a-title.ts';
import { everyPassageIsTheTextAsReceived } from './checks/site/every-passage-is-the-text-as-received.ts';
import { everyQuotedTextEqualsItsSpan } from './checks/site/every-quoted-text-equals-its-span.ts';
import { everyPagePaintsInOneRoundTrip } from './checks/site/every-page-paints-in-one-round-trip.ts';
import { everyStatementHasALink } from './checks/site/every-statement-has-a-link.ts';
import { noCodeStandsInAPage } from './checks/site/no-code-stands-in-a-page.ts';
import { noRequestLeavesTheHost } from './checks/site/no-request-leaves-the-host.ts';
import { LinksBetweenPages } from './checks/site/links-between-pages.ts';
import { pagesOf, readPageOf, readSite } from './checks/site/read-site.ts';
import type { Site } from './checks/site/site.ts';
import { Report, type Finding } from './report.ts';

/** What holds for each page by itself. */
const pageChecks = [
  everyPageHasALanguageAndATitle,
  everyIdIsUnique,
  everyLinkHasATarget,
  noRequestLeavesTheHost,
  everyPagePaintsInOneRoundTrip,
  noCodeStandsInAPage,
  everyQuotedTextEqualsItsSpan,
  everyPassageIsTheTextAsReceived,
  everyStatementHasALink,
];

/** Where a built site lies and what it was built for. */
export interface BuiltSite {
  folder: string;
  base: string;
  origin?: string | undefined;
  /** Pages that hold as they did when they were checked before, with what was found then. */
  checked?: ReadonlyMap<string, readonly Finding[]> | undefined;
}

/** A built site → findings, whose files are relative to its folder. Returns how many pages it has. */
export async function checkSite(built: BuiltSite, report: Report): Promise<number> {
  const site = await readSite(built);
  return new SiteCheck(site).end(site, built.checked, report);
}

/** The check of a site whose pages may be checked one by one as they are made. */
export class SiteCheck {
  readonly #files: Site['files'];
  readonly #links = new LinksBetweenPages();
  readonly #found = new Map<string, readonly Finding[]>();

  /** `files`: those that the site has, or will have. */
  constructor({ files }: Pick<Site, 'files'>) {
    this.#files = files;
  }

  /** Checks a page by itself, when its file and those that it needs to paint are there, and the texts. */
  async add(file: string, site: Site): Promise<void> {
    const report = new Report();
    const page = await readPageOf(site, file);
    const alone = { ...site, pages: new Map([[page.file, page]]), styles: [] };
    for (const check of pageChecks) check(alone, report);
    this.#links.add(page, site);
    this.#found.set(file, report.findings);
  }

  /** Whether what was found so far holds for the site as it has come to be: no file of it is missing, and none was missed. */
  holdsFor({ files }: Site): boolean {
    const found = [...this.#found.values()].flat();
    return this.#files.isSubsetOf(files) && found.every(({ rule }) => rule !== 'every-link-has-a-target');
  }

  /** Checks what was not checked so far of the whole site. Returns how many pages it has. */
  async end(site: Site, checked: BuiltSite['checked'], report: Report): Promise<number> {
    const pages = pagesOf(site);
    for (const file of pages) {
      const known = checked?.get(file);
      if (known === undefined && !this.#found.has(file)) await this.add(file, site);
      for (const finding of known ?? this.#found.get(file) ?? []) report.add(finding);
    }
    for (const file of this.#links.targetsOfOthers()) this.#links.addTarget(await readPageOf(site, file));
    this.#links.check(site, report);
    for (const check of [everyLinkHasATarget, noRequestLeavesTheHost]) check(site, report);
    return pages.length;
  }
}
