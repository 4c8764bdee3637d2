import type { Report } from '../../report.ts';
import { pointAt } from './point-at.ts';
import { resolveReference } from './resolve-reference.ts';
import type { Site } from './site.ts';

/** No page and no stylesheet makes the browser ask another host for anything. Links a reader may follow are free. */
export function noRequestLeavesTheHost(site: Site, report: Report): void {
  for (const { file, references } of [...site.pages.values(), ...site.styles]) {
    for (const reference of references) {
      if (reference.kind !== 'request' || resolveReference(site, file, reference).kind !== 'away') continue;
      report.add({
        rule: 'no-request-leaves-the-host',
        severity: 'error',
        file,
        place: pointAt(site, file, reference.offset),
        reason: 'The page would ask another host, which then knows who reads it.',
        actual: reference.url,
        fix: 'Put the file into public/ and point to it there.',
      });
    }
  }
}
