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
import type { Finding, Report } from './report.ts';

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
  const { checked = new Map<string, readonly Finding[]>() } = built;
  const site = await readSite(built);
  const links = new LinksBetweenPages(site);
  let count = 0;
  for (const file of pagesOf(site)) {
    count++;
    const known = checked.get(file);
    for (const finding of known ?? []) report.add(finding);
    if (known !== undefined) continue;
    const page = await readPageOf(site, file);
    const alone = { ...site, pages: new Map([[page.file, page]]), styles: [] };
    for (const check of pageChecks) check(alone, report);
    links.add(page);
  }
  for (const file of links.targetsOfOthers()) links.addTarget(await readPageOf(site, file));
  links.check(report);
  for (const check of [everyLinkHasATarget, noRequestLeavesTheHost]) check(site, report);
  return count;
}
