import type { Report } from '../../report.ts';
import { asShown } from './as-shown.ts';
import { pointAt } from './point-at.ts';
import type { Page, Site } from './site.ts';

/**
 * Nothing is stated that a reader cannot follow to its ground. A cell of who says what links to words of a source or to
 * a determination, or says that there are none; a row of any other table and an item of any list has a link, at least
 * to the page that has the words; and the page of a call has words.
 */
export function everyStatementHasALink(site: Site, report: Report): void {
  for (const page of site.pages.values()) {
    for (const { kind, text, links, offset } of page.statements) {
      const isGrounded = kind === 'entry' ? links.length > 0 : links.some((link) => leadsToADetermination(page, link));
      if (isGrounded) continue;
      report.add({
        rule: 'every-statement-has-a-link',
        severity: 'error',
        file: page.file,
        place: pointAt(site, page.file, offset),
        reason:
          kind === 'cell'
            ? 'This cell leads neither to words of a source nor to a determination, and does not say that there are none.'
            : 'This statement leads nowhere.',
        actual: asShown(text),
        fix: 'Link it to what it rests on, or mark silence with the class "none".',
      });
    }
    if (page.redirects || !/^calls\/[^/]+\/index\.html$/u.test(page.file) || page.restsOnWords) continue;
    report.add({
      rule: 'every-statement-has-a-link',
      severity: 'error',
      file: page.file,
      reason: 'The page of this call leads to no words of a source.',
    });
  }
}

function leadsToADetermination({ determinations }: Page, link: string): boolean {
  return link.startsWith('#') && determinations.has(link.slice(1));
}
