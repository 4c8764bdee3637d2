import { relative, resolve } from 'node:path';
import { formatFindings } from './findings/format-findings.ts';
import { readIfThere } from './findings/read-if-there.ts';
import type { Report } from './report.ts';

/**
 * Writes all findings of a run to standard output. `folder` is the absolute path their files lie in; they are named as
 * if they lay in `shownAs`, where a reader will look for them.
 */
export function printFindings(report: Report, folder: string, shownAs: string = folder): void {
  const text = formatFindings(report.messages, {
    nameOf: (file) => nameForReader(resolve(shownAs, file)),
    readText: (file) => readIfThere(resolve(folder, file)),
    colour: process.stdout.isTTY && process.stdout.hasColors(),
  });
  process.stdout.write(text);
}

/** A path as someone standing where the command was typed can open it. */
function nameForReader(path: string): string {
  const name = relative(process.env.INIT_CWD ?? process.cwd(), path);
  return name.startsWith('..') ? path : name;
}
