import { relative, sep } from 'node:path';
import type { Report } from '../report.ts';

/** A ZIP in the output folder would go with the site of before, which a build replaces whole. */
export function zipLiesOutsideTheSite(
  { zip, out, dossier }: { zip: string | undefined; out: string; dossier: string },
  report: Report,
): void {
  if (zip === undefined) return;
  const way = relative(out, zip);
  const isInside = way === '' || (!way.startsWith(`..${sep}`) && way !== '..');
  if (!isInside) return;
  report.add({
    rule: 'zip-lies-outside-the-site',
    severity: 'error',
    file: relative(dossier, zip),
    reason: 'The ZIP would lie in the folder of the site, which a build replaces whole.',
    fix: 'Name a file outside of the folder that --out names.',
  });
}
