import type { Report } from '../../report.ts';
import type { Site } from './site.ts';

/** Every page names its language and itself (WCAG 2.2, 3.1.1 and 2.4.2), but one that only sends elsewhere. */
export function everyPageHasALanguageAndATitle(site: Site, report: Report): void {
  for (const { file, language, title, redirects } of site.pages.values()) {
    if (redirects) continue;
    if (language === null) {
      report.add({
        rule: 'every-page-has-a-language-and-a-title',
        severity: 'error',
        file,
        reason: 'The page does not name its language.',
        fix: 'Give <html> a lang.',
      });
    }
    if (title === '') {
      report.add({
        rule: 'every-page-has-a-language-and-a-title',
        severity: 'error',
        file,
        reason: 'The page has no title.',
        fix: 'Give <head> a <title>.',
      });
    }
  }
}
