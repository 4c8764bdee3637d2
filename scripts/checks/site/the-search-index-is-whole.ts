import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Report } from '../../report.ts';
import type { Site } from './site.ts';

const entryFile = 'pagefind/pagefind-entry.json';
const entrySchema = z.object({ languages: z.record(z.string(), z.object({ hash: z.string() })) });

/** Where there is a search index, the file it begins with can be read, and the indexes that this one names are there. */
export function theSearchIndexIsWhole(site: Site, report: Report): void {
  if (![...site.files].some((file) => file.startsWith('pagefind/'))) return;
  const fault = findFault(site);
  if (fault === null) return;
  report.add({
    rule: 'the-search-index-is-whole',
    severity: 'error',
    file: entryFile,
    reason: fault,
    fix: 'Build again; the search would find nothing.',
  });
}

function findFault(site: Site): string | null {
  if (!site.files.has(entryFile)) return 'The search index has no beginning.';
  const entry = entrySchema.safeParse(parse(readFileSync(join(site.folder, entryFile), 'utf8')));
  if (!entry.success) return 'The beginning of the search index cannot be read.';
  const missing = Object.values(entry.data.languages)
    .map(({ hash }) => `pagefind/pagefind.${hash}.pf_meta`)
    .find((file) => !site.files.has(file));
  return missing === undefined ? null : `The search index names a file that is not there: ${missing}.`;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
