import type { Report } from '../../report.ts';
import { pointAt } from './point-at.ts';
import type { Site } from './site.ts';

/** No page bears an id twice (HTML, "The id attribute"): a link to it would lead to the first alone. */
export function everyIdIsUnique(site: Site, report: Report): void {
  for (const { file, repeatedIds } of site.pages.values()) {
    for (const { id, offset } of repeatedIds) {
      report.add({
        rule: 'every-id-is-unique',
        severity: 'error',
        file,
        place: pointAt(site, file, offset),
        reason: `An earlier element of this page has the id "${id}" already.`,
        actual: id,
      });
    }
  }
}
