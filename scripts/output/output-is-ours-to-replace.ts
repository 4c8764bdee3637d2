import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Report } from '../report.ts';

/** What every site built here holds. */
const mark = 'data/dossier.json';

/** The output folder is missing, empty, or holds an earlier build: a build replaces it whole. */
export function outputIsOursToReplace(out: string, dossier: string, report: Report): void {
  if (!existsSync(out) || existsSync(join(out, mark))) return;
  const isFolder = statSync(out).isDirectory();
  if (isFolder && readdirSync(out).length === 0) return;
  report.add({
    rule: 'output-is-ours-to-replace',
    severity: 'error',
    file: relative(dossier, out),
    reason: isFolder
      ? 'This folder holds something else than an earlier build, and a build replaces the folder whole.'
      : 'This is a file, and a build is a folder.',
    fix: 'Name an empty folder, or one that is not there yet, with --out.',
  });
}
