import type { Report } from '../../report.ts';
import { pointAt } from './point-at.ts';
import type { Site } from './site.ts';

/**
 * No page holds a script, a style sheet, an event handler or a style attribute of its own, and none waits for a script:
 * a host can forbid all but the site's files (`default-src 'self'`, CSP 3), and the words are there before any script.
 */
export function noCodeStandsInAPage(site: Site, report: Report): void {
  for (const { file, ownCode } of site.pages.values()) {
    for (const { code, offset } of ownCode) {
      report.add({
        rule: 'no-code-stands-in-a-page',
        severity: 'error',
        file,
        place: pointAt(site, file, offset),
        reason: 'A strict Content-Security-Policy forbids this, or the page waits for it.',
        actual: code,
        fix: 'Put it into a file: a style sheet, or a module, which does not hold up the page.',
      });
    }
  }
}
