import { everyIdIsUnique } from './checks/site/every-id-is-unique.ts';
import { everyLinkHasATarget } from './checks/site/every-link-has-a-target.ts';
import { everyPageHasALanguageAndATitle } from './checks/site/every-page-has-a-language-and-a-title.ts';
import { everyPassageIsTheTextAsReceived } from './checks/site/every-passage-is-the-text-as-received.ts';
import { everyQuotedTextEqualsItsSpan } from './checks/site/every-quoted-text-equals-its-span.ts';
import { everyPagePaintsInOneRoundTrip } from './checks/site/every-page-paints-in-one-round-trip.ts';
import { everyStatementHasALink } from './checks/site/every-statement-has-a-link.ts';
import { noCodeStandsInAPage } from './checks/site/no-code-stands-in-a-page.ts';
import { noRequestLeavesTheHost } from './checks/site/no-request-leaves-the-host.ts';
import { readSite } from './checks/site/read-site.ts';
import { theSearchIndexIsWhole } from './checks/site/the-search-index-is-whole.ts';
import type { Report } from './report.ts';

/** Where a built site lies and what it was built for. */
interface BuiltSite {
  folder: string;
  base: string;
  origin?: string | undefined;
}

/** A built site → findings, whose files are relative to its folder. Returns how many pages it has. */
export async function checkSite(built: BuiltSite, report: Report): Promise<number> {
  const site = await readSite(built);
  everyPageHasALanguageAndATitle(site, report);
  everyIdIsUnique(site, report);
  everyLinkHasATarget(site, report);
  noRequestLeavesTheHost(site, report);
  everyPagePaintsInOneRoundTrip(site, report);
  noCodeStandsInAPage(site, report);
  everyQuotedTextEqualsItsSpan(site, report);
  everyPassageIsTheTextAsReceived(site, report);
  everyStatementHasALink(site, report);
  theSearchIndexIsWhole(site, report);
  return site.pages.size;
}
