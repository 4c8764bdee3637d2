import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { readCssReferences } from './read-css-references.ts';
import { readPage } from './read-page.ts';
import { readSourceTexts } from './read-source-texts.ts';
import type { Page, Site, Style } from './site.ts';

/** Reads a built site from its folder. The search index is left to the one who made it: it holds no pages. */
export async function readSite({ folder, base, origin }: Pick<Site, 'folder' | 'base' | 'origin'>): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
  const pages = new Map<string, Page>();
  const styles: Style[] = [];
  for (const file of files) {
    if (file.endsWith('.html')) {
      pages.set(file, readPage(file, await readFile(join(folder, file), 'utf8')));
    } else if (file.endsWith('.css')) {
      styles.push({ file, references: readCssReferences(await readFile(join(folder, file), 'utf8'), 0) });
    }
  }
  const names = new Set(files);
  return { folder, base, origin, files: names, pages, styles, texts: readSourceTexts(folder, names) };
}
