import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Report } from '../../report.ts';

const entryFile = 'pagefind/pagefind-entry.json';
const entrySchema = z.object({ languages: z.record(z.string(), z.object({ hash: z.string() })) });

/** Where there is a search index, the file it begins with can be read, and the indexes that this one names are there. */
export function theSearchIndexIsWhole(folder: string, report: Report): void {
  if (!existsSync(join(folder, 'pagefind'))) return;
  const fault = findFault(folder);
  if (fault === null) return;
  report.add({
    rule: 'the-search-index-is-whole',
    severity: 'error',
    file: entryFile,
    reason: fault,
    fix: 'Build again; the search would find nothing.',
  });
}

function findFault(folder: string): string | null {
  if (!existsSync(join(folder, entryFile))) return 'The search index has no beginning.';
  const entry = entrySchema.safeParse(parse(readFileSync(join(folder, entryFile), 'utf8')));
  if (!entry.success) return 'The beginning of the search index cannot be read.';
  const missing = Object.values(entry.data.languages)
    .map(({ hash }) => `pagefind/pagefind.${hash}.pf_meta`)
    .find((file) => !existsSync(join(folder, file)));
  return missing === undefined ? null : `The search index names a file that is not there: ${missing}.`;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
