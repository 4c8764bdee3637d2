import type { Report } from '../../report.ts';
import { pointAt } from './point-at.ts';
import { resolveReference, type Target } from './resolve-reference.ts';
import type { Page, Site, Style } from './site.ts';

/** A page as far as links go. */
export interface LinkedPage extends Pick<Page, 'file' | 'references'> {
  ids: { has: (id: string) => boolean };
}

/** A site as far as links go. */
export interface LinkedSite extends Omit<Site, 'pages' | 'texts'> {
  pages: ReadonlyMap<string, LinkedPage>;
}

/**
 * Every address within the site leads to a file that is there, and its fragment to an element that bears it; what a page that is not
 * among these bears is left open.
 */
export function everyLinkHasATarget(site: LinkedSite, report: Report): void {
  for (const holder of [...site.pages.values(), ...site.styles]) {
    for (const reference of holder.references) {
      const fault = findFault(site, holder, resolveReference(site, holder.file, reference));
      if (fault === null) continue;
      report.add({
        rule: 'every-link-has-a-target',
        severity: 'error',
        file: holder.file,
        place: pointAt(site, holder.file, reference.offset),
        reason: fault.reason,
        actual: reference.url,
        ...(fault.fix !== undefined && { fix: fault.fix }),
      });
    }
  }
}

function findFault(
  site: LinkedSite,
  holder: LinkedPage | Style,
  target: Target,
): { reason: string; fix?: string } | null {
  switch (target.kind) {
    case 'away':
    case 'none':
      return null;
    case 'broken':
      return { reason: 'This is no address a browser can follow.' };
    case 'beside':
      return {
        reason: `The address leaves the path the site is served under, ${site.base}.`,
        fix: `Write ${site.base.slice(0, -1)}${target.path}.`,
      };
    case 'file':
      break;
  }
  const { file, fragment } = target;
  if (!site.files.has(file)) {
    return site.files.has(`${file}/index.html`)
      ? {
          reason: 'The address of a page ends with a slash; without it, some hosts find nothing.',
          fix: 'Add the slash.',
        }
      : { reason: `There is no file ${file} in the site.` };
  }
  const page = site.pages.get(file);
  if (fragment === null || fragment === 'top' || page === undefined || page.ids.has(fragment)) return null;
  return { reason: `No element of ${file === holder.file ? 'this page' : file} has the id "${fragment}".` };
}
