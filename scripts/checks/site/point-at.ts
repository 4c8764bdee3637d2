import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Point } from 'unist';
import type { Site } from './site.ts';

/** Line and column of an offset in a file of the site. Reads the file: for findings, which are few. */
export function pointAt(site: Pick<Site, 'folder'>, file: string, offset: number): Point {
  const before = readFileSync(join(site.folder, file), 'utf8').slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset };
}
